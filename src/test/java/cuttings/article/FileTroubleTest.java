package cuttings.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileTroubleTest {

    @ParameterizedTest
    @MethodSource("troubles")
    void isToldInWordsForPeople(IOException trouble, String words) {
        assertThat(FileTrouble.of(trouble)).isEqualTo(words);
    }

    private static Stream<Arguments> troubles() {
        return Stream.of(
                arguments(new AccessDeniedException("/a"), "permission denied"),
                arguments(new NoSuchFileException("/a"), "there is no such file or folder"),
                arguments(new FileNotFoundException("/a"), "there is no such file or folder"),
                arguments(new FileAlreadyExistsException("/a"), "a file of that name is in the way"),
                arguments(new NotDirectoryException("/a"), "it is not a folder"),
                arguments(new FileSystemException("/a", null, "No space left on device"), "no space left on device"),
                arguments(new FileSystemException("/a", null, "Not a directory"), "a part of its path is not a folder"),
                arguments(new IOException("Input/output error"), "input/output error"),
                arguments(new IOException("TLS broke off"), "TLS broke off"),
                arguments(new IOException(), "the system does not say why"),
                arguments(new MalformedInputException(1), "it is not UTF-8 text"),
                arguments(new ZipException("invalid distance"), "its gzip coding is broken"),
                arguments(new EOFException("Unexpected end of ZLIB input stream"), "it ends too early"));
    }

    @Test
    void aFolderInPlaceOfAFileIsToldAsSuch(@TempDir Path folder) {
        assertThat(Assertions.catchThrowableOfType(IOException.class, () -> Files.readString(folder)))
                .extracting(FileTrouble::of)
                .isEqualTo("it is a folder");
    }
}
