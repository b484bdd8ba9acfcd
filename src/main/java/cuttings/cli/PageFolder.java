package cuttings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The saved pages that paths lead to: files as named, folders with all pages in them and below, in order of their names. */
final class PageFolder {

    private static final Pattern PAGE = Pattern.compile("(?i)[^.].*\\.(html?|xhtml|txt)(\\.gz)?");

    private PageFolder() {}

    static List<Path> files(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    inside.filter(PageFolder::isPage).sorted().forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static boolean isPage(Path file) {
        return Files.isRegularFile(file)
                && PAGE.matcher(String.valueOf(file.getFileName())).matches();
    }
}
