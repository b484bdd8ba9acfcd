package cuttings.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of an answer; each call reads the next column, from left to right. Valid only while it is handed out. */
final class Row {

    private final ResultSet results;
    private int column;

    Row(ResultSet results) {
        this.results = results;
    }

    @Nullable
    String textOrNull() {
        return next(results::getString);
    }

    String text() {
        return present(textOrNull());
    }

    @Nullable
    Long numberOrNull() {
        long number = next(results::getLong);
        return wasNull() ? null : number;
    }

    long number() {
        return next(results::getLong);
    }

    int integer() {
        return Math.toIntExact(number());
    }

    @Nullable
    Boolean flagOrNull() {
        Long number = numberOrNull();
        return number == null ? null : number != 0;
    }

    @Nullable
    Instant instantOrNull() {
        Long milliseconds = numberOrNull();
        return milliseconds == null ? null : Instant.ofEpochMilli(milliseconds);
    }

    Instant instant() {
        return Instant.ofEpochMilli(number());
    }

    private <T> T next(Column<T> read) {
        try {
            return read.at(++column);
        } catch (SQLException e) {
            throw DatabaseFault.of(e).toException();
        }
    }

    private boolean wasNull() {
        try {
            return results.wasNull();
        } catch (SQLException e) {
            throw DatabaseFault.of(e).toException();
        }
    }

    private String present(@Nullable String text) {
        if (text == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return text;
    }

    private interface Column<T> {
        T at(int index) throws SQLException;
    }
}
