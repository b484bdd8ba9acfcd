package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.article.Capture;
import cuttings.config.Settings;
import cuttings.crawl.Importer;
import cuttings.crawl.RunReport;
import cuttings.crawl.SiteReport;
import cuttings.extract.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cuttings import}: saved pages go into the archive the same way as crawled ones. */
@Command(
        name = "import",
        description =
                "Bring saved pages into the archive: HTML (.html, .htm, .xhtml) and the text of flattened pages (.txt),"
                        + " also gzipped; of a folder, all of these in it and below.",
        footer = {
            "  cuttings import page.html --url https://news.example/world/550012-harbour-talks/",
            "  cuttings import scrapes/ --site news.example --fetched 2022-01-11"
        })
final class ImportCommand implements Callable<Integer> {

    private static final int BATCH_PAGES = 64;
    private static final long BATCH_BYTES = 32L * 1024 * 1024;

    private final Surroundings surroundings;
    private final GlobalOptions global;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders.")
    private List<Path> paths = List.of();

    @Mixin
    private PageOptions page = new PageOptions();

    ImportCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() throws IOException {
        if (page.url != null && (paths.size() > 1 || Files.isDirectory(paths.get(0)))) {
            throw CommandException.usage(
                    "--url is the address of one page, but there are several", "Import that page by itself.");
        }
        if (paths.stream().allMatch(Files::notExists)) {
            throw CommandException.usage("there is no such file or folder: " + paths.get(0), "Nothing was imported.");
        }
        page.refuseWhatCannotBe(surroundings.clock().instant());
        Configuration configuration = new Configuration(surroundings, global);
        Settings settings = configuration.settings();
        List<Path> files = PageFolder.files(paths);
        Extractor extractor = Configuration.extractor(settings);
        RunReport report;
        try (Archive archive =
                        Archive.openForWriting(configuration.archive(), surroundings.clock(), settings.archiving());
                Progress progress = Progress.start(surroundings, global, "Importing", files.size())) {
            archive.repairs().forEach(repair -> surroundings.err().println("repaired: " + repair));
            Importer importer = new Importer(extractor, archive, surroundings.clock(), (site, part) -> progress.step());
            bringIn(files, importer);
            report = importer.finish();
        }
        RunPrinter.tell(report, surroundings, global);
        return (tellOfOtherPages(report.total()) || report.total().faultCount() > 0
                        ? ExitCode.NEEDS_A_LOOK
                        : ExitCode.DONE)
                .number();
    }

    /** Somebody who imports pages takes them for articles; says whether some are not. */
    private boolean tellOfOtherPages(SiteReport total) {
        total.otherPages()
                .forEach((status, pages) -> surroundings
                        .err()
                        .println("cuttings: " + pages + (pages == 1 ? " page is" : " pages are") + " no article but "
                                + status + ", and kept only as captures"));
        return !total.otherPages().isEmpty();
    }

    private void bringIn(List<Path> files, Importer importer) {
        Instant fetched = page.fetchedOr(surroundings.clock().instant());
        List<Capture> batch = new ArrayList<>();
        long bytes = 0;
        for (Path file : files) {
            try {
                Capture capture = PageFile.read(file, page.urlOr(file.toUri().toString()), fetched);
                batch.add(capture);
                bytes += capture.payload().length;
            } catch (FaultException e) {
                importer.note(page.site == null ? "" : page.site, e.fault());
            }
            if (batch.size() == BATCH_PAGES || bytes > BATCH_BYTES) {
                importer.add(batch, page.hints());
                batch.clear();
                bytes = 0;
            }
        }
        importer.add(batch, page.hints());
    }
}
