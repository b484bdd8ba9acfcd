package cuttings.cli;

import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.FileTrouble;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files that paths lead to: those named, and of a folder all pages and WARC files in it and below, by their names. */
final class PageFolder {

    private static final Pattern PAGE = Pattern.compile("(?i)[^.].*\\.(html?|xhtml|txt)(\\.gz)?");
    private static final Pattern WARC = Pattern.compile("(?i)[^.].*\\.warc(\\.gz)?");

    /** What a file is called that is read when it lies in a folder. */
    static final String NAMES = ".html, .htm, .xhtml, .txt, .warc, and each of these with .gz";

    private PageFolder() {}

    /**
     * What paths lead to.
     *
     * @param files in the order in which they are to be read
     * @param unreadable the folders and files that could not be looked at; what lies beside them is among the files
     */
    record Found(List<Path> files, List<Fault> unreadable) {}

    static Found files(List<Path> paths) throws IOException {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                Walk walk = new Walk();
                Files.walkFileTree(path, walk);
                walk.files.stream().filter(PageFolder::isToBeRead).sorted().forEach(found.files::add);
                found.unreadable.addAll(walk.unreadable);
            } else {
                found.files.add(path);
            }
        }
        return found;
    }

    /** Looks at everything in a folder and below; what it cannot look at it notes and passes over. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final List<Path> files = new ArrayList<>();
        private final List<Fault> unreadable = new ArrayList<>();

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException trouble) {
            return note(file, trouble);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) {
            return trouble == null ? FileVisitResult.CONTINUE : note(folder, trouble);
        }

        private FileVisitResult note(Path path, IOException trouble) {
            unreadable.add(new Fault(FaultKind.FILE_UNREADABLE, path.toString(), FileTrouble.of(trouble)));
            return FileVisitResult.CONTINUE;
        }
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
