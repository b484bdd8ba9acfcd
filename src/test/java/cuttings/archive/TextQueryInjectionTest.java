package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class TextQueryInjectionTest {

    private static Path file;
    private static Database database;

    @BeforeContainer
    static void create() throws IOException {
        file = Files.createTempFile("cuttings", ".db");
        database = Database.openForWriting(file);
        Migrations.KNOWN.bringUpToDate(database, file);
    }

    @AfterContainer
    static void delete() throws IOException {
        database.close();
        Files.deleteIfExists(file);
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> syntax = Arbitraries.of(
                "\"", "*", "-", "OR", "AND", "NOT", "NEAR(", " NEAR ", ")", "^", ":", "{", "}", "+", "'", "a", "é", "中",
                " ", "\u0000");
        return Arbitraries.oneOf(
                syntax.list().ofMaxSize(20).map(parts -> String.join("", parts)), Arbitraries.strings());
    }

    @Property
    void nothingThatIsTypedIsEverAnErrorOfTheIndex(@ForAll("typed") String typed) {
        assertThatCode(() -> search(typed)).doesNotThrowAnyException();
    }

    private static void search(String typed) {
        String expression;
        try {
            expression = TextQuery.expression(typed);
        } catch (ArchiveException namesNothing) {
            return;
        }
        database.list("SELECT rowid FROM full_text WHERE full_text MATCH ?", Row::number, expression);
    }
}
