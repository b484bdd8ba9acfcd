package cuttings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that paths lead to: those named, and of a folder all pages and WARC files in it and below, by their names. */
final class PageFolder {

    private static final Pattern PAGE = Pattern.compile("(?i)[^.].*\\.(html?|xhtml|txt)(\\.gz)?");
    private static final Pattern WARC = Pattern.compile("(?i)[^.].*\\.warc(\\.gz)?");

    /** What a file is called that is read when it lies in a folder. */
    static final String NAMES = ".html, .htm, .xhtml, .txt, .warc, and each of these with .gz";

    private PageFolder() {}

    static List<Path> files(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    inside.filter(PageFolder::isToBeRead).sorted().forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static boolean isToBeRead(Path file) {
        return Files.isRegularFile(file)
                && (isPage(file)
                        || WARC.matcher(String.valueOf(file.getFileName())).matches());
    }

    /** Whether a file is called like a saved page. */
    static boolean isPage(Path file) {
        return PAGE.matcher(String.valueOf(file.getFileName())).matches();
    }
}
