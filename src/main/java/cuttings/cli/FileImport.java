package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.archive.warc.CaptureStream;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.FileTrouble;
import cuttings.crawl.Importer;
import cuttings.crawl.StopSignal;
import cuttings.crawl.WarcImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Hands what stands in files to an {@link Importer}: saved pages, and WARC files record by record. */
final class FileImport {

    private final Archive archive;
    private final PageOptions page;
    private final Instant now;
    private final boolean anew;
    private final Consumer<String> notes;

    /**
     * An import of files.
     *
     * @param page what somebody said of all the pages
     * @param anew whether to read WARC files that are in the archive already
     * @param notes is told in a line what is not read, because it is in the archive
     */
    FileImport(Archive archive, PageOptions page, Instant now, boolean anew, Consumer<String> notes) {
        this.archive = archive;
        this.page = page;
        this.now = now;
        this.anew = anew;
        this.notes = notes;
    }

    /** Whether a file holds many pages. */
    static boolean isWarc(Path file) {
        try {
            return !PageFolder.isPage(file) && CaptureStream.isWarc(file);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** How long all the files are, in bytes; what cannot be read counts for nothing. */
    static long size(List<Path> files) {
        return files.stream().mapToLong(FileImport::size).sum();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Reads file after file; says whether it came to the end of the last. A file that cannot be read is a fault. */
    boolean run(List<Path> files, Importer importer, StopSignal stop, Progress progress) {
        long before = 0;
        for (Path file : files) {
            if (stop.isGiven()) {
                return false;
            }
            try {
                if (isWarc(file)) {
                    bringInWarc(file, importer, stop, progress, before);
                } else {
                    importer.add(PageFile.read(file, page.urlOr(file.toUri().toString()), page.fetchedOr(now)));
                }
            } catch (FaultException e) {
                importer.note(e.fault());
            } catch (IOException e) {
                importer.note(new Fault(FaultKind.FILE_UNREADABLE, file.toString(), FileTrouble.of(e)));
            }
            before += size(file);
            progress.stepTo(before);
        }
        return !stop.isGiven();
    }

    private void bringInWarc(Path file, Importer importer, StopSignal stop, Progress progress, long before)
            throws IOException {
        WarcImport warc = WarcImport.of(file, archive, anew);
        if (warc.isDone()) {
            notes.accept(file + " is in the archive already; --anew reads it again");
            return;
        }
        if (warc.isUnderway()) {
            notes.accept(file + ": goes on where it was stopped");
        }
        warc.run(importer, stop, position -> progress.stepTo(before + position));
    }
}
