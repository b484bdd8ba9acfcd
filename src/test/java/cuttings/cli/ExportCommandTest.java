package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.luben.zstd.ZstdInputStream;
import cuttings.archive.Archive;
import cuttings.archive.ArchiveSettings;
import cuttings.archive.ArchiveWriter;
import cuttings.article.Article;
import cuttings.article.Cutting;
import cuttings.article.Extraction;
import cuttings.article.PageStatus;
import cuttings.article.Provenance;
import cuttings.export.ArticleSchema;
import cuttings.export.ExportFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ExportCommandTest {

    @TempDir
    private Path folder;

    private Path archive;

    @BeforeEach
    void fill() {
        archive = FilledArchive.in(folder);
    }

    private Invocation.Result export(String... args) {
        String[] all = Stream.concat(Stream.of("export", "--archive", archive.toString()), Stream.of(args))
                .toArray(String[]::new);
        return Invocation.run(all);
    }

    @Test
    void jsonLinesInTheOrderOfTheArchive() {
        Invocation.Result result = export();
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()
                        .lines()
                        .map(line -> new JsonMapper().readTree(line).get("id").intValue()))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(export().out()).isEqualTo(result.out());
    }

    @Test
    void aFileThatCannotBeWrittenToItsEndIsNamed() {
        Invocation.Result result = export("-o", "/dev/full");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).isEqualTo("cuttings: cannot read or write /dev/full: no space left on device\n");
    }

    @Test
    void aFileWithoutANameOfItsOwnIsRefused() {
        assertThat(export("-o", "").exitCode()).isEqualTo(2);
        assertThat(export("-o", "").err()).contains("has no name");
        assertThat(export("-o", "-").exitCode()).isEqualTo(2);
        assertThat(export("-o", "-").err()).contains("Leave the option out for standard output");
    }

    @Test
    void anExportForANameThatNobodyHasSaysSo() {
        assertThat(export("--site", "valey.example", "--since-last", "new").err())
                .isEqualTo("no article exported: the archive has nothing of 'valey.example'; did you mean"
                        + " 'valley.example'?\n");
        assertThat(export("--site", "VALLEY.example", "--on", "1999").err()).isEmpty();
        assertThat(export("--author", "lind").err()).isEmpty();
    }

    @Test
    void theFiltersAreThoseOfFind() {
        assertThat(export("--site", "valley.example", "--since", "2022").out()).hasLineCount(1);
    }

    @Test
    void aFormulaIsDefusedInCsv() {
        assertThat(export("--format", "csv").out()).contains("\"'=HYPERLINK(\"\"x\"\")\"");
    }

    @Test
    void theFileIsWholeAndItsNameSaysItsForm() throws IOException {
        Path file = folder.resolve("out.csv");
        assertThat(export("-o", file.toString()).exitCode()).isZero();
        assertThat(Files.readString(file)).isEqualTo(export("--format", "csv").out());
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("archive", "out.csv");
        }
    }

    @Test
    void aLinkIsFollowedAndTheFilesRightsAreKept() throws IOException {
        Path file = Files.writeString(folder.resolve("real.csv"), "old");
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

        assertThat(export("-o", link.toString()).exitCode()).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).isEqualTo(export("--format", "csv").out());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aPipeIsWrittenToAndStaysOne() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.csv");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "there are no named pipes");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        CompletableFuture<Invocation.Result> export =
                CompletableFuture.supplyAsync(() -> export("-o", pipe.toString()));

        assertThat(Files.readString(pipe)).isEqualTo(export("--format", "csv").out());
        assertThat(export.join().exitCode()).isZero();
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.jsonl.gz", "OUT.JSONL.GZ"})
    void aNameThatEndsInGzIsCompressed(String name) throws IOException {
        Path file = folder.resolve(name);
        export("-o", file.toString());
        try (InputStream plain = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(export().out());
        }
    }

    @Test
    void aNameThatEndsInZstIsCompressed() throws IOException {
        Path file = folder.resolve("out.csv.zst");
        export("-o", file.toString());
        try (InputStream plain = new ZstdInputStream(Files.newInputStream(file))) {
            assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(export("--format", "csv").out());
        }
    }

    @Test
    void anExportIsDividedByMonthOrSite() throws IOException {
        Path months = Files.createDirectory(folder.resolve("months"));
        export("--split", "month", "-o", months.resolve("articles.jsonl.gz").toString());
        assertThat(names(months))
                .containsExactlyInAnyOrder(
                        "articles-2021-12.jsonl.gz",
                        "articles-2022-01.jsonl.gz",
                        "articles-2022-02.jsonl.gz",
                        "articles-undated.jsonl.gz");
        Path sites = Files.createDirectory(folder.resolve("sites"));
        export("--split", "site", "-o", sites.resolve("articles").toString());
        assertThat(names(sites))
                .containsExactlyInAnyOrder("articles-bay.example", "articles-coast.example", "articles-valley.example");
        assertThat(Files.readString(sites.resolve("articles-coast.example")))
                .isEqualTo(export("--site", "coast.example").out());
    }

    @Test
    void sitesWhoseNamesNoFileCanTellApartAreInOneFile() throws IOException {
        Article fog = FilledArchive.ARTICLES.get(1);
        Path file = folder.resolve("articles.jsonl");
        try (OutputFiles files = new OutputFiles(file, Split.SITE, ExportFormat.JSONL::to)) {
            for (String site : List.of("Coast & Bay", "Coast / Bay", "Coast & Bay")) {
                Cutting cutting = ofSite(site, fog);
                files.write(files.file(cutting), cutting);
            }
            files.complete();
        }

        assertThat(names(folder)).containsExactlyInAnyOrder("archive", "articles-Coast___Bay.jsonl");
        assertThat(Files.readAllLines(folder.resolve("articles-Coast___Bay.jsonl")))
                .hasSize(3)
                .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    /** The first file is whole when the second is begun, and costs nothing any more; but it appears with the others only. */
    @Test
    void filesThatAreWholeAppearOnlyWithTheOthers() throws IOException {
        Cutting coast = ofSite("coast.example", FilledArchive.ARTICLES.get(1));
        Cutting bay = ofSite("bay.example", FilledArchive.ARTICLES.get(1));
        Path file = folder.resolve("articles.csv.gz");
        try (OutputFiles files = new OutputFiles(file, Split.SITE, ExportFormat.CSV::to)) {
            files.write(files.file(coast), coast);
            files.write(files.file(bay), bay);
            assertThat(names(folder)).noneMatch(name -> name.startsWith("articles"));
        }

        assertThat(names(folder)).containsExactly("archive");
    }

    private static Cutting ofSite(String site, Article article) {
        Article moved = new Article(
                article.url(),
                null,
                site,
                null,
                null,
                article.headline(),
                null,
                null,
                List.of(),
                null,
                null,
                article.body(),
                List.of(),
                List.of(),
                null,
                Provenance.NONE);
        return Cutting.notArchived(new Extraction(PageStatus.ARTICLE, null, moved, "1"), Instant.EPOCH);
    }

    @Test
    void ofTwoWhoWriteOneFileTheSecondIsRefusedAndTheFirstIsWhole() throws IOException {
        Path file = folder.resolve("out.csv");
        try (WholeFile first = new WholeFile(file)) {
            Invocation.Result second = export("-o", file.toString());
            first.out().write("whole".getBytes(StandardCharsets.UTF_8));
            first.complete();

            assertThat(second.exitCode()).isEqualTo(3);
            assertThat(second.err()).contains(file.toString(), "another process is writing it");
        }
        assertThat(file).hasContent("whole");
        assertThat(export("-o", file.toString()).exitCode()).isZero();
    }

    @Test
    void anEmptyCellThatIsAllOfALineIsStillARow() {
        assertThat(export("--format", "csv", "-c", "standfirst").out()).endsWith("\r\n\"\"\r\n");
    }

    @Test
    void aColumnThatIsNamedTwiceIsThereOnce() {
        assertThat(export("-n", "1", "-c", "id,site,id").out()).isEqualTo("{\"id\":1,\"site\":\"coast.example\"}\n");
    }

    @Test
    void thePartGoesBeforeAnEndingOfSeveralWords() throws IOException {
        Path sites = Files.createDirectory(folder.resolve("sites"));
        export(
                "--site",
                "bay.example",
                "--split",
                "site",
                "-o",
                sites.resolve("all.news-please.gz").toString());

        assertThat(names(sites)).containsExactly("all-bay.example.news-please.gz");
    }

    @Test
    void aDividedExportNeedsAName() {
        assertThat(export("--split", "month").exitCode()).isEqualTo(2);
        assertThat(export("--split", "day", "-o", "x").err()).contains("month, site");
    }

    @Test
    void onlyWhatIsNewOrChangedSinceTheLastTimeOfThatName() {
        assertThat(export("--since-last", "nightly").out()).hasLineCount(5);
        assertThat(export("--since-last", "nightly").out()).isEmpty();
        FilledArchive.revise(archive);
        assertThat(export("--since-last", "nightly").out()).hasLineCount(1).contains("\"revision\":3");
        assertThat(export("--since-last", "nightly").out()).isEmpty();
        assertThat(export("--since-last", "weekly").out()).hasLineCount(5);
    }

    @Test
    void anExportThatFailsIsMadeUpForByTheNext() {
        Path missing = folder.resolve("no/such/out.jsonl");
        assertThat(export("--since-last", "nightly", "-o", missing.toString()).exitCode())
                .isEqualTo(3);
        assertThat(export("--since-last", "nightly").out()).hasLineCount(5);
    }

    @Test
    void whatIsNewCanBeExportedWhileACrawlRuns() {
        try (Archive crawl = Archive.openForWriting(archive, Clock.systemUTC(), ArchiveSettings.DEFAULTS)) {
            crawl.write(ArchiveWriter::beginRun);
            assertThat(export("--since-last", "nightly").out()).hasLineCount(5);
            crawl.write(ArchiveWriter::beginRun);
        }
        assertThat(export("--since-last", "nightly").out()).isEmpty();
    }

    @Test
    void aLimitWouldLoseArticlesForEver() {
        assertThat(export("--since-last", "nightly", "-n", "2").exitCode()).isEqualTo(2);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void anExportThatFailsLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("out.jsonl"), "the old one");
        Invocation.Result result =
                Invocation.run("export", "--archive", folder.resolve("none").toString(), "-o", file.toString());
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(file).hasContent("the old one");
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("archive", "out.jsonl");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "out.jsonl.xz, End it in one of jsonl",
        "out.csvv, did you mean 'csv'?",
        "out.foo.gz, ends in no form that can be written",
        "OUT.XLSX, ends in no form that can be written"
    })
    void aNameThatPromisesAnotherFormIsRefused(String name, String complaint) {
        Path file = folder.resolve(name);
        Invocation.Result result = export("-o", file.toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains(complaint).hasLineCount(2);
        assertThat(file).doesNotExist();
        assertThat(export("-o", file.toString(), "--format", "tsv").exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "../nightly", "a\u001bb"})
    void aBookmarkHasANameThatCanBeTypedAgain(String name) {
        Invocation.Result result = export("--since-last=" + name);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("is no name for --since-last", "such as nightly")
                .hasLineCount(2);
    }

    @Test
    void aFolderInTheFilesPlaceIsNamedBeforeAnythingIsWritten() {
        Invocation.Result result = export("-o", folder.toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains(folder.toString(), "which is a folder");
        assertThat(folder.resolveSibling("." + folder.getFileName() + ".partial"))
                .doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Invocation.Result result =
                export("-o", folder.resolve("no/such/out.csv").toString());
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err())
                .contains("no/such/out.csv: there is no such file or folder")
                .hasLineCount(1);
    }

    @Test
    void theSchemaNeedsNoArchive() {
        Invocation.Result result = Invocation.run("export", "--schema", "--archive", "nowhere");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEqualTo(ArticleSchema.text());
    }

    @Test
    void anUnknownFormatNamesTheKnownOnes() {
        assertThat(export("--format", "jsnl").err()).contains("did you mean 'jsonl'?");
        assertThat(export("--format", "news-please").out()).hasLineCount(5);
        assertThat(export("--format", "newsarticle", "-c", "id").exitCode()).isEqualTo(2);
        assertThat(export("--format", "xml").err())
                .containsIgnoringCase("jsonl")
                .containsIgnoringCase("csv");
    }
}
