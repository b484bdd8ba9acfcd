package cuttings.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process can show: exit codes, closed pipes, encodings. */
class MainProcessTest {

    private static final String LINE = "{\"id\":\"é\",\"page\":\"page.html\",\"url\":\"https://news.example/1\"}\n";

    @TempDir
    private Path folder;

    @Test
    void helpIsAResultAndEndsWell() throws Exception {
        ChildProcess.Result result = ChildProcess.run(folder, "--help");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Usage: cuttings", "Exit codes:");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void wrongUsageEndsWithTwoAndSaysWhatToDo() throws Exception {
        ChildProcess.Result result = ChildProcess.run(folder, "extrct");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("extrct", "Did you mean extract?", "--help")
                .hasLineCount(2);
    }

    @Test
    void aStackTraceComesOnlyWithDebug() throws Exception {
        assertThat(ChildProcess.run(folder, "extract", "--list", "none").err()).doesNotContain("\tat ");
        assertThat(ChildProcess.run(folder, "extract", "--debug", "--list", "none")
                        .err())
                .contains("\tat ");
    }

    @Test
    void aReaderThatHasHadEnoughIsNoError() throws Exception {
        listOf(3000);
        ChildProcess.Result result = ChildProcess.shell(
                folder,
                "{ \"$@\"; echo ended with $? >&2; } | head -n 1",
                "extract",
                "--quiet",
                "--list",
                "list.jsonl");
        assertThat(result.out()).hasLineCount(1);
        assertThat(result.err()).isEqualTo("ended with 0\n");
    }

    @Test
    void aFullDiskUnderTheOutputIsAnError() throws Exception {
        listOf(3);
        ChildProcess.Result result =
                ChildProcess.shell(folder, "\"$@\" > /dev/full", "extract", "--quiet", "--list", "list.jsonl");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("cannot write").hasLineCount(1);
    }

    @Test
    void aFullDiskInTheMiddleOfTheOutputIsOneMessage() throws Exception {
        listOf(300);
        ChildProcess.Result result =
                ChildProcess.shell(folder, "\"$@\" > /dev/full", "extract", "--quiet", "--list", "list.jsonl");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err())
                .contains("standard output: no space left on device")
                .hasLineCount(1);
    }

    @Test
    void standardOutputMayBeNamedAsTheFileToWrite() throws Exception {
        Path archive = FilledArchive.in(folder);
        ChildProcess.Result result = ChildProcess.shell(
                folder, "\"$@\" | cat", "export", "--archive", archive.toString(), "-c", "id", "-o", "/dev/stdout");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("{\"id\":1}\n").hasLineCount(5);
    }

    @Test
    void theOutputIsUtf8WhateverTheMachineSpeaks() throws Exception {
        listOf(1);
        ChildProcess.Result result = ChildProcess.run(
                folder, Map.of("LC_ALL", "C", "LANG", "C"), "extract", "--quiet", "--list", "list.jsonl");
        assertThat(result.out()).contains("\"id\":\"é\"", "Zoë");
    }

    @Test
    void theLogGoesToAFileWhenAsked() throws Exception {
        listOf(1);
        ChildProcess.Result result = ChildProcess.run(folder, "extract", "--log", "run.log", "--list", "list.jsonl");
        assertThat(result.exitCode()).isZero();
        assertThat(folder.resolve("run.log")).exists();
        assertThat(result.out()).hasLineCount(1);
    }

    @Test
    void theLogHasALineForEachAnswerOfACrawl() throws Exception {
        ChildProcess.run(folder, "crawl", "--archive", "archive", "--log", "run.log", "http://127.0.0.1:1/story-1");
        assertThat(Files.readString(folder.resolve("run.log")))
                .contains("127.0.0.1 http://127.0.0.1:1/story-1 address-refused");
    }

    @Test
    void aLogThatHasGrownLargeIsPutAside() throws Exception {
        Files.write(folder.resolve("run.log"), new byte[10 * 1024 * 1024 + 1]);
        ChildProcess.run(folder, "crawl", "--archive", "archive", "--log", "run.log", "http://127.0.0.1:1/story-1");
        assertThat(folder.resolve("run.log.1.gz")).exists();
        assertThat(folder.resolve("run.log")).content(UTF_8).contains("address-refused");
    }

    @Test
    void aLogThatCannotBeWrittenAnyMoreIsToldOnceAndTheRunGoesOn() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full here");
        String[] urls = {"http://127.0.0.1:1/story-1", "http://127.0.0.1:1/story-2", "http://127.0.0.1:1/story-3"};
        ChildProcess.Result result = ChildProcess.run(
                folder, "crawl", "--archive", "archive", "--log", "/dev/full", urls[0], urls[1], urls[2]);
        assertThat(result.err().lines()).hasSize(2);
        assertThat(result.err())
                .containsOnlyOnce("cuttings: the log cannot be written: no space left on device")
                .contains("3 page faults");
    }

    private void listOf(int pages) throws IOException {
        Files.writeString(
                folder.resolve("page.html"),
                "<html><head><meta charset=utf-8></head><body><article><h1>A headline</h1><p>Zoë "
                        + "wrote a paragraph of some length, and then some more of it. ".repeat(20)
                        + "</p></article></body></html>",
                UTF_8);
        Files.writeString(folder.resolve("list.jsonl"), String.join("", Collections.nCopies(pages, LINE)), UTF_8);
    }
}
