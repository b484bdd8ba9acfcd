package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another program, DuckDB, reads in exports. */
class ExportReadBackTest {

    @TempDir
    private static Path folder;

    private static Connection duck;

    @BeforeAll
    static void export() throws SQLException {
        try {
            duck = DriverManager.getConnection("jdbc:duckdb:");
        } catch (UnsatisfiedLinkError | SQLException e) {
            abort("DuckDB does not run on this machine: " + e.getMessage());
        }
        String archive = FilledArchive.in(folder).toString();
        for (String form : List.of("jsonl", "csv", "parquet", "jsonl.gz", "csv.zst")) {
            Invocation.Result result = Invocation.run("export", "--archive", archive, "-o", file(form));
            assertThat(result.exitCode()).as(result.err()).isZero();
        }
    }

    @AfterAll
    static void close() throws SQLException {
        if (duck != null) {
            duck.close();
        }
    }

    private static String file(String form) {
        return folder.resolve("articles." + form).toString();
    }

    private static List<String> ask(String question) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv", "parquet", "jsonl.gz", "csv.zst"})
    void everyFormHasTheSameArticles(String form) throws SQLException {
        assertThat(ask("SELECT id || ' ' || site FROM '" + file(form) + "' ORDER BY id"))
                .containsExactly(
                        "1 coast.example", "2 coast.example", "3 valley.example", "4 valley.example", "5 bay.example");
    }

    @Test
    void parquetHasProperTypes() throws SQLException {
        assertThat(ask("SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT id, authors, published,"
                        + " published_day, first_seen, photos, free_to_read, revision, provenance FROM '"
                        + file("parquet") + "')"))
                .containsExactly(
                        "id BIGINT",
                        "authors VARCHAR[]",
                        "published VARCHAR",
                        "published_day DATE",
                        "first_seen TIMESTAMP WITH TIME ZONE",
                        "photos STRUCT(caption VARCHAR, credit VARCHAR, url VARCHAR, alt VARCHAR, lead BOOLEAN)[]",
                        "free_to_read BOOLEAN",
                        "revision INTEGER",
                        "provenance MAP(VARCHAR, VARCHAR)");
    }

    @Test
    void parquetHasTheValuesOfTheJson() throws SQLException {
        for (String value : List.of(
                "headline",
                "body",
                "published",
                "authors[2]",
                "tags",
                "photos[1].caption",
                "photos[1].lead",
                "language",
                "content_hash",
                "provenance['headline']")) {
            assertThat(ask("SELECT " + value + " FROM '" + file("parquet") + "' ORDER BY id"))
                    .as(value)
                    .isEqualTo(ask("SELECT " + value.replace("provenance['headline']", "provenance.headline")
                            + " FROM read_json('" + file("jsonl") + "', columns = {id: 'BIGINT', headline: 'VARCHAR',"
                            + " body: 'VARCHAR', published: 'VARCHAR', authors: 'VARCHAR[]', tags: 'VARCHAR[]', photos:"
                            + " 'STRUCT(caption VARCHAR, lead BOOLEAN)[]', language: 'VARCHAR', content_hash:"
                            + " 'VARCHAR', provenance: 'STRUCT(headline VARCHAR)'}) ORDER BY id"));
        }
        assertThat(ask("SELECT published_day FROM '" + file("parquet") + "' ORDER BY id"))
                .containsExactly("2022-01-10", "2022-01-11", "2022-02-01", "2021-12-31", null);
        assertThat(ask("SELECT epoch(first_seen)::BIGINT FROM '" + file("parquet") + "' LIMIT 1"))
                .containsExactly("1795143600");
    }
}
