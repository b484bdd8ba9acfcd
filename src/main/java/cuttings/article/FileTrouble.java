package cuttings.article;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Why a file could not be read or written, in words for people: half a sentence, without the file's name, for whoever
 * tells of it names the file. Stateless.
 */
public final class FileTrouble {

    private static final Map<String, String> SYSTEM_WORDS =
            Map.of("Is a directory", "it is a folder", "Not a directory", "a part of its path is not a folder");

    private FileTrouble() {}

    /** What an exception says, such as "permission denied". */
    public static String of(IOException trouble) {
        if (trouble instanceof FileSystemException file) {
            return of(file);
        }
        if (trouble instanceof CharacterCodingException) {
            return "it is not UTF-8 text";
        }
        if (trouble instanceof ZipException) {
            return "its gzip coding is broken";
        }
        if (trouble instanceof EOFException) {
            return "it ends too early";
        }
        return trouble instanceof FileNotFoundException
                ? "there is no such file or folder"
                : told(trouble.getMessage());
    }

    private static String of(FileSystemException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (trouble instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (trouble instanceof FileAlreadyExistsException) {
            return "a file of that name is in the way";
        }
        if (trouble instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        if (trouble instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        }
        return trouble instanceof FileSystemLoopException ? "a link leads back to itself" : told(trouble.getReason());
    }

    /** The system's own words, such as "No space left on device", begin a sentence; here they go on with one. */
    private static String told(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return "the system does not say why";
        }
        boolean sentence = words.length() > 1 && Character.isLowerCase(words.charAt(1));
        String known = SYSTEM_WORDS.get(words);
        if (known != null) {
            return known;
        }
        return sentence ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }
}
