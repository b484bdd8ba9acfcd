package cuttings.archive;

import cuttings.article.Capture;
import cuttings.article.Cutting;
import cuttings.article.FileTrouble;
import cuttings.article.Repeats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * An archive that is open for reading; it can be while another process writes, and as often as one likes. Answers hold
 * the current revisions. Not for more than one thread: open one for each.
 *
 * <p>Every failure is an {@link ArchiveException}.
 */
public final class Lookup implements AutoCloseable {

    /** Between two rows: a few seconds, far more than any search for words that occur takes. */
    private static final long STEPS_ALLOWED = 1_000_000_000;

    private final Database database;
    private final CuttingReader reader;
    private final CaptureReader captures;

    private Lookup(Database database, Path folder) {
        this.database = database;
        this.reader = new CuttingReader(database);
        this.captures = new CaptureReader(database, folder.resolve(Archive.WARC_FOLDER));
    }

    /**
     * Gets ready for opening an archive: what is slow the first time in a process. Worth a thread of its own while arguments
     * are read; what fails fails again, and is told, when an archive is opened.
     *
     * @param wholeArticles whether more than the heads of articles will be read
     */
    public static void prepare(boolean wholeArticles) {
        NativeLibrary.prepare();
        if (wholeArticles) {
            CuttingReader.prepare();
        }
    }

    /**
     * Opens the archive in a folder.
     *
     * @throws ArchiveException if there is none, it cannot be read, is damaged, or was written by a newer version
     */
    public static Lookup open(Path folder) {
        Path file = folder.resolve(Archive.DATABASE);
        expectNotLost(folder);
        if (!Files.exists(file)) {
            throw new ArchiveException(
                    ArchiveException.Kind.MISSING, "there is no archive in " + folder + "; crawl or import first");
        }
        Database database = Database.openForReading(file, STEPS_ALLOWED);
        try {
            Migrations.KNOWN.expectReadable(database, file);
            return new Lookup(database, folder);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static void expectNotLost(Path folder) {
        try {
            LostDatabase.expectNone(folder);
        } catch (IOException e) {
            throw new ArchiveException(
                    ArchiveException.Kind.UNUSABLE, folder + " cannot be read: " + FileTrouble.of(e), e);
        }
    }

    /** Hands over what the filter takes, one after the other; all of it is the archive of one moment. */
    public void find(Filter filter, Consumer<Cutting> receiver) {
        find(filter, reader, receiver);
    }

    /**
     * The same for lists, which is several times as fast: without body, photos, tags and provenance, which are left empty
     * whatever the articles have.
     */
    public void findHeads(Filter filter, Consumer<Cutting> receiver) {
        find(filter, CuttingReader.ofHeads(database), receiver);
    }

    private void find(Filter filter, CuttingReader cuttings, Consumer<Cutting> receiver) {
        database.atOneMoment(() -> eachRevision(filter, revision -> receiver.accept(cuttings.cutting(revision))));
    }

    /**
     * Hands over what the filter takes part by part, in the order in which each part's first comes; within a part in the
     * filter's order. All of it is the archive of one moment.
     *
     * @param part tells by an article's head, as {@link #findHeads} gives it, which part it is of
     * @param receiver is given the part with each article
     */
    public <P> void findByParts(Filter filter, Function<Cutting, P> part, BiConsumer<P, Cutting> receiver) {
        CuttingReader heads = CuttingReader.ofHeads(database);
        database.atOneMoment(() -> {
            Map<P, List<Long>> parts = new LinkedHashMap<>();
            eachRevision(
                    filter,
                    revision -> parts.computeIfAbsent(part.apply(heads.cutting(revision)), unknown -> new ArrayList<>())
                            .add(revision));
            parts.forEach((name, revisions) ->
                    revisions.forEach(revision -> receiver.accept(name, reader.cutting(revision))));
        });
    }

    private void eachRevision(Filter filter, LongConsumer receiver) {
        Optional<List<Long>> frequent = new FrequentWords(database).revisions(filter);
        if (frequent.isPresent()) {
            frequent.get().forEach(receiver::accept);
        } else {
            FilterQuery query = new FilterQuery(filter, Ways.of(filter, database));
            database.each(query.revisions(), row -> receiver.accept(row.number()), query.values());
        }
    }

    /** The numbers of the articles that the filter takes, in its order. */
    public List<Long> numbers(Filter filter) {
        FilterQuery query = new FilterQuery(filter);
        return database.list(query.numbers(), Row::number, query.values());
    }

    /** How many articles the filter takes, whatever its limit. */
    public long count(Filter filter) {
        FilterQuery query = new FilterQuery(filter);
        return database.number(query.count(), query.values());
    }

    /** The point that the archive's revisions have reached; later ones lie behind it. */
    public long lastRevision() {
        return database.number("SELECT coalesce(max(id), 0) FROM revision");
    }

    /** The names of the sites that articles are of, in the order of their characters. */
    public List<String> sites() {
        return named("site");
    }

    /** The parts of the paper that articles are in, in the order of their characters. */
    public List<String> sections() {
        return named("section");
    }

    /** The languages that articles are in, in the order of their tags. */
    public List<String> languages() {
        return named("language");
    }

    private List<String> named(String column) {
        return database.list(
                "SELECT DISTINCT " + column + " FROM article WHERE " + column + " IS NOT NULL ORDER BY 1", Row::text);
    }

    /** The article of a number. */
    public Optional<Cutting> byId(long id) {
        return database.first("SELECT current FROM article WHERE id = ?", Row::number, id)
                .map(reader::cutting);
    }

    /** What earlier runs did. */
    public RunLog runs() {
        return new RunLog(database);
    }

    /** What crawls fetched and did not take for articles. */
    public Pages pages() {
        return new Pages(database, this::readCapture);
    }

    /** What the articles were before. */
    public History history() {
        return new History(database);
    }

    /** Who signs. */
    public Authors authors() {
        return new Authors(database);
    }

    /** Which articles tell the same text. */
    public Duplicates duplicates() {
        return new Duplicates(database);
    }

    /** What repeats on each site on which anything does. */
    public Map<String, Repeats> repeats() {
        return new RepeatStore(database).all();
    }

    /** How much there is. */
    public Statistics statistics() {
        return new Statistics(database);
    }

    /** The page, as it came, that the article's current text was read from; without what was sent to get it. */
    public Optional<Capture> capture(long id) {
        return database.first(
                        "SELECT capture FROM revision JOIN article ON current = revision.id WHERE article.id = ?",
                        Row::number,
                        id)
                .flatMap(this::readCapture);
    }

    private Optional<Capture> readCapture(long capture) {
        try {
            return captures.capture(capture);
        } catch (IOException e) {
            throw new ArchiveException(
                    ArchiveException.Kind.DAMAGED, "a capture cannot be read: " + FileTrouble.of(e), e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
