package cuttings.archive;

import cuttings.article.FileTrouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.jdbc4.JDBC4Connection;

/**
 * One connection to the SQLite file, and all that the archive needs of JDBC. SQL goes in with its values beside it,
 * rows come out; statements are kept prepared. Every failure is an {@link ArchiveException}; after one that SQLite does
 * not recover from, the connection is closed. Not for more than one thread.
 */
final class Database implements AutoCloseable {

    private static final Duration BUSY_TIMEOUT = Duration.ofSeconds(10);
    private static final int STEPS_BETWEEN_CHECKS = 100_000;

    /**
     * A batch of articles changes a page here and there all over the indexes. With less room the same page would be
     * written several times within one transaction.
     */
    private static final int WRITER_CACHE_KIBIBYTES = 128 * 1024;

    /** What many transactions change goes into the file only once; the log grows to some 128 MB. */
    private static final int PAGES_BETWEEN_CHECKPOINTS = 32_000;

    private final Connection connection;
    private final @Nullable FrozenFile frozen;
    private final Map<String, PreparedStatement> idle = new HashMap<>();
    private long checksAllowed;
    private long checksLeft;
    private boolean closed;
    private @Nullable DatabaseFault broken;

    private Database(Connection connection, @Nullable FrozenFile frozen) {
        this.connection = connection;
        this.frozen = frozen;
    }

    /** Opens or creates the file; what is committed survives a power cut ({@code synchronous=FULL}). */
    static Database openForWriting(Path file) {
        NativeLibrary.load(file.toAbsolutePath().resolveSibling(""));
        SQLiteConfig config = common();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setCacheSize(-WRITER_CACHE_KIBIBYTES);
        Database database = open(config, file.toAbsolutePath().toString(), null);
        database.number("PRAGMA wal_autocheckpoint = " + PAGES_BETWEEN_CHECKPOINTS);
        return database;
    }

    /**
     * Opens an existing file; nothing can be changed through it.
     *
     * @param steps how many steps of SQLite's virtual machine a question may take until its first or next row: steps
     *     and not seconds, so that the same question on the same archive always has the same answer
     */
    static Database openForReading(Path file, long steps) {
        return openForReading(file, steps, FrozenFile.of(file).orElse(null));
    }

    /** Opens an existing file, without locks if it is frozen. */
    static Database openForReading(Path file, long steps, @Nullable FrozenFile frozen) {
        NativeLibrary.load(file.toAbsolutePath().resolveSibling(""));
        SQLiteConfig config = common();
        config.setReadOnly(true);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        Database database = frozen == null
                ? open(config, file.toAbsolutePath().toString(), null)
                : open(config, frozen.address(), frozen);
        database.limit(steps);
        return database;
    }

    private void limit(long steps) {
        checksAllowed = steps / STEPS_BETWEEN_CHECKS;
        ProgressHandler limit = new ProgressHandler() {
            @Override
            protected int progress() {
                return --checksLeft < 0 ? 1 : 0;
            }
        };
        ask(() -> {
            ProgressHandler.setHandler(connection, STEPS_BETWEEN_CHECKS, limit);
            return null;
        });
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) BUSY_TIMEOUT.toMillis());
        config.setGetGeneratedKeys(false);
        return config;
    }

    /** Without the registry of drivers, whose own start takes as long as a question or two. */
    private static Database open(SQLiteConfig config, String address, @Nullable FrozenFile frozen) {
        try {
            return new Database(new JDBC4Connection("jdbc:sqlite:" + address, address, config.toProperties()), frozen);
        } catch (SQLException e) {
            throw DatabaseFault.of(e).toException();
        }
    }

    /** Runs a script of statements without values. */
    void run(String script) {
        ask(() -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(script);
            }
        });
    }

    /** Makes a function of one text known to SQL. */
    void define(String name, UnaryOperator<String> function) {
        org.sqlite.Function defined = new org.sqlite.Function() {
            @Override
            protected void xFunc() throws SQLException {
                result(function.apply(value_text(0)));
            }
        };
        ask(() -> {
            org.sqlite.Function.create(connection, name, defined, 1, org.sqlite.Function.FLAG_DETERMINISTIC);
            return null;
        });
    }

    /** Changes rows and says how many. */
    int change(String sql, @Nullable Object... values) {
        return ask(() -> {
            PreparedStatement statement = prepared(sql, values);
            int changed = statement.executeUpdate();
            idle.put(sql, statement);
            return changed;
        });
    }

    /** Adds a row and gives its number. */
    long insert(String sql, @Nullable Object... values) {
        change(sql, values);
        return number("SELECT last_insert_rowid()");
    }

    /** The one number that a question has for an answer. */
    long number(String sql, @Nullable Object... values) {
        return first(sql, Row::number, values).orElseThrow(() -> new IllegalStateException("no answer: " + sql));
    }

    /** The first row, if there is any. */
    <T> Optional<T> first(String sql, Function<Row, T> reader, @Nullable Object... values) {
        return ask(() -> {
            PreparedStatement statement = prepared(sql, values);
            Optional<T> answer;
            try (ResultSet results = statement.executeQuery()) {
                answer = results.next() ? Optional.of(reader.apply(new Row(results))) : Optional.empty();
            }
            giveBack(sql, statement);
            return answer;
        });
    }

    /** All rows; for answers that are known to be short. */
    <T> List<T> list(String sql, Function<Row, T> reader, @Nullable Object... values) {
        List<T> answers = new ArrayList<>();
        each(sql, row -> answers.add(reader.apply(row)), values);
        return answers;
    }

    /** Row after row, however many; the receiver may ask the database in between. */
    void each(String sql, Consumer<Row> receiver, @Nullable Object... values) {
        ask(() -> {
            PreparedStatement statement = prepared(sql, values);
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    receiver.accept(new Row(results));
                    checksLeft = checksAllowed;
                }
            }
            giveBack(sql, statement);
            return null;
        });
    }

    /** Writes the whole database, as it is at this moment, to a file that is not there yet. */
    void copyTo(Path file) {
        try {
            change("VACUUM INTO ?", file.toAbsolutePath().toString());
        } catch (ArchiveException e) {
            throw new ArchiveException(e.kind(), file + " could not be copied to: " + e.getMessage(), e);
        }
        try (FileChannel copy = FileChannel.open(file, StandardOpenOption.WRITE)) {
            copy.force(true);
        } catch (IOException e) {
            throw new ArchiveException(
                    ArchiveException.Kind.UNUSABLE, file + " cannot be written: " + FileTrouble.of(e), e);
        }
    }

    /** All or nothing; {@code work} sees its own changes. */
    <T> T transaction(Supplier<T> work) {
        run("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            T result = work.get();
            run("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done && !closed) {
                run("ROLLBACK");
            }
        }
    }

    /** All questions that {@code work} asks see the same state, whatever is written meanwhile. */
    void atOneMoment(Runnable work) {
        run("BEGIN");
        try {
            work.run();
        } finally {
            if (!closed) {
                run("COMMIT");
            }
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try {
                connection.close();
            } catch (SQLException e) {
                throw DatabaseFault.of(e).toException();
            }
            expectFrozen();
        }
    }

    private void expectFrozen() {
        if (frozen != null) {
            frozen.expectUnchanged();
        }
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement waiting = idle.remove(sql);
        PreparedStatement statement = waiting == null ? connection.prepareStatement(sql) : waiting;
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, stored(values[i]));
        }
        return statement;
    }

    private void giveBack(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement twin = idle.put(sql, statement);
        if (twin != null) {
            twin.close();
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant.toEpochMilli();
        }
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        return value;
    }

    private <T> T ask(Question<T> question) {
        if (broken != null) {
            throw broken.toException();
        }
        if (closed) {
            throw new ArchiveException(ArchiveException.Kind.UNUSABLE, "the archive is closed");
        }
        checksLeft = checksAllowed;
        try {
            return question.answer();
        } catch (SQLException e) {
            DatabaseFault fault = DatabaseFault.of(e);
            if (fault.fatal()) {
                abandon(fault);
            }
            expectFrozen();
            throw fault.toException();
        }
    }

    /** Closes without a word, so that the first failure is the one that is told, to everyone who asks from now on. */
    private void abandon(DatabaseFault fault) {
        closed = true;
        broken = fault;
        try {
            connection.close();
        } catch (SQLException ignored) {
            return;
        }
    }

    private interface Question<T> {
        T answer() throws SQLException;
    }
}
