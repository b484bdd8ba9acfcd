package cuttings.cli;

import cuttings.article.Article;
import cuttings.article.Extraction;
import cuttings.article.Provenance.Field;
import cuttings.article.Provenance.Origin;
import cuttings.extract.trace.BlockFate;
import cuttings.extract.trace.Considered;
import cuttings.extract.trace.Explanation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Prints why a page came out as it did: verdict, fields, blocks. */
final class ExplanationPage {

    private static final List<Table.Heading> FIELDS = List.of(
            new Table.Heading("FIELD", 13), new Table.Heading("VALUE", 20), new Table.Heading("WHERE FROM", 12));
    private static final List<Table.Heading> BLOCKS = List.of(
            new Table.Heading(" ", 1),
            new Table.Heading("LIKELY", 6),
            new Table.Heading("WHY", 20),
            new Table.Heading("TEXT", 20));
    private static final String NOT_TAKEN = "  not";

    private final OptionalInt columns;
    private final Style style;
    private final Consumer<String> lines;

    /** A page that fits the columns, if there are any, and hands its lines, safe to show, to {@code lines}. */
    ExplanationPage(OptionalInt columns, Style style, Consumer<String> lines) {
        this.columns = columns;
        this.style = style;
        this.lines = lines;
    }

    void print(Explanation explanation, ExplainedFields fields) {
        printVerdict((Extraction) explanation.outcome(), fields);
        lines.accept("");
        printFields(fields);
        lines.accept("");
        printBlocks(explanation.blocks());
    }

    private void printVerdict(Extraction extraction, ExplainedFields fields) {
        String label = extraction.status().label();
        String status = extraction.isArticle() ? style.added(style.bold(label)) : style.removed(style.bold(label));
        String reason = Objects.requireNonNullElseGet(extraction.reason(), () -> fields.text(Field.BODY) + " of story");
        lines.accept(status + ": " + Printable.line(reason));
        Article article = extraction.article();
        lines.accept(style.dim(Printable.line(article.url())));
        String site = article.site().isEmpty() ? "" : article.site() + " · ";
        lines.accept(style.dim(Printable.line(site + "fetched "
                + UtcMinute.of(fields.cutting().fetched()) + " UTC · rules " + extraction.extractorVersion())));
    }

    private void printFields(ExplainedFields fields) {
        Table table = table(FIELDS, line -> line.startsWith(NOT_TAKEN) ? style.dim(line) : line);
        for (Field field : Field.values()) {
            List<Considered> losers = fields.losers(field);
            if (fields.has(field)) {
                String rule = fields.origin(field).map(Origin::rule).orElse("");
                table.add(List.of(field.label(), fields.text(field), rule));
            } else if (!losers.isEmpty()) {
                table.add(List.of(field.label(), "(none)", ""));
            }
            losers.forEach(loser -> table.add(List.of(NOT_TAKEN, loser.value(), loser.rule())));
        }
        table.end();
        String missing = Arrays.stream(Field.values())
                .filter(field -> !fields.has(field) && fields.losers(field).isEmpty())
                .map(Field::label)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            DisplayWidth.wrapped("nothing on the page for: " + missing, columns.orElse(Integer.MAX_VALUE)).stream()
                    .map(style::dim)
                    .forEach(lines);
        }
    }

    private void printBlocks(List<BlockFate> blocks) {
        Table table = table(BLOCKS, line -> switch (line.charAt(0)) {
            case '+', '^' -> style.added(line);
            case '-' -> style.removed(line);
            default -> line;
        });
        for (BlockFate block : blocks) {
            String likely = String.format(Locale.ROOT, "%.2f", block.likelihood());
            table.add(List.of(sign(block.part()), likely, block.reason(), block.text()));
        }
        table.end();
    }

    private static String sign(BlockFate.Part part) {
        return switch (part) {
            case BODY -> "+";
            case STANDFIRST -> "^";
            case NONE -> "-";
        };
    }

    private Table table(List<Table.Heading> headings, UnaryOperator<String> painted) {
        return new Table(headings, columns, style, line -> lines.accept(painted.apply(line)));
    }
}
