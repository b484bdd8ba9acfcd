package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.config.Settings;
import cuttings.crawl.Importer;
import cuttings.crawl.RunReport;
import cuttings.crawl.RunReport.Ending;
import cuttings.crawl.SiteReport;
import cuttings.crawl.StopSignal;
import cuttings.extract.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings import}: saved pages go into the archive the same way as crawled ones. */
final class ImportCommand implements Callable<Integer>, DeclaredCommand {

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final Given<List<Path>> paths = Argument.some(Path.class, "PATH", "Files or folders.");

    private final PageOptions page = new PageOptions();

    private final Given<Boolean> anew =
            Option.flag("--anew", "Read WARC files from their beginning, whatever is in the archive.");

    ImportCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "import")
                .says(
                        "Bring saved pages into the archive: HTML (.html, .htm, .xhtml) and the text of flattened pages (.txt),"
                                + " also gzipped, and the pages of WARC files (.warc, .warc.gz); of a folder, all of these in it"
                                + " and below.",
                        "A WARC file may be of any size. What is no page in it is counted, a broken record is reported with its"
                                + " place and passed over. An import of WARC files that was stopped or killed goes on where it was;"
                                + " a file that is in the archive already is not read again.")
                .examples(
                        "  cuttings import page.html --url https://news.example/world/550012-harbour-talks/",
                        "  cuttings import scrapes/ --site news.example --fetched 2022-01-11",
                        "  cuttings import CC-NEWS-20220110000000-00001.warc.gz")
                .takes(paths)
                .takes(page.all())
                .takes(anew)
                .spec();
    }

    @Override
    public Integer call() throws IOException {
        List<Path> given = paths.required();
        if (page.isOfOne() && (given.size() > 1 || Files.isDirectory(given.get(0)))) {
            throw CommandException.usage(
                    "--url is the address of one page, but there are several", "Import that page by itself.");
        }
        if (given.stream().allMatch(Files::notExists)) {
            throw CommandException.usage("there is no such file or folder: " + given.get(0), "Nothing was imported.");
        }
        page.refuseWhatCannotBe(surroundings.clock().instant());
        Configuration configuration = new Configuration(surroundings, global);
        Settings settings = configuration.settings();
        Path folder = configuration.archive();
        PageFolder.Found found = PageFolder.files(given);
        if (found.files().isEmpty() && found.unreadable().isEmpty()) {
            throw CommandException.usage(
                    "there is no page to import in " + given.get(0),
                    "Of a folder these are read: " + PageFolder.NAMES + ".");
        }
        try (Stopping stopping = new Stopping();
                Archive archive = Archive.openForWriting(folder, surroundings.clock(), settings.archiving())) {
            archive.repairs().forEach(repair -> surroundings.err().println("repaired: " + repair));
            RunReport report = bringIn(found, archive, Configuration.extractor(settings), stopping.signal());
            return tell(report, found.files()).number();
        }
    }

    private RunReport bringIn(PageFolder.Found found, Archive archive, Extractor extractor, StopSignal stop) {
        List<Path> files = found.files();
        Clock clock = surroundings.clock();
        ImportLine line = new ImportLine();
        try (Progress progress = Progress.ofBytes(surroundings, global, "Importing", FileImport.size(files));
                Importer importer = new Importer(
                        extractor, archive, page.hints(), clock, (site, part) -> progress.say(line.landed(part)))) {
            FileImport imports = new FileImport(archive, page, clock.instant(), anew.or(false), this::note);
            found.unreadable().forEach(importer::note);
            boolean ended = imports.run(files, importer, stop, progress);
            return importer.finish(ended ? Ending.DONE : Ending.STOPPED);
        }
    }

    private void note(String line) {
        if (!global.quiet()) {
            surroundings.err().println(Printable.line(line));
        }
    }

    /** Of an archive of many sites not every site is told of. */
    private ExitCode tell(RunReport report, List<Path> files) {
        RunReport brief = BriefReport.of(report);
        RunPrinter.tell(brief, surroundings, global);
        if (brief.sites().size() < report.sites().size()) {
            note("'cuttings runs show " + report.run() + "' tells of every site");
        }
        if (report.ending() == Ending.STOPPED) {
            note("stopped on the way; the same command goes on from here");
        }
        boolean savedPages = files.stream().noneMatch(FileImport::isWarc);
        boolean others = savedPages && tellOfOtherPages(report.total());
        return others || report.total().faultCount() > 0 ? ExitCode.NEEDS_A_LOOK : ExitCode.DONE;
    }

    /** Somebody who imports saved pages takes them for articles; says whether some are not. */
    private boolean tellOfOtherPages(SiteReport total) {
        total.otherPages()
                .forEach((status, pages) -> surroundings
                        .err()
                        .println("cuttings: " + pages + (pages == 1 ? " page is" : " pages are") + " no article but "
                                + status + ", and kept only as captures"));
        return !total.otherPages().isEmpty();
    }
}
