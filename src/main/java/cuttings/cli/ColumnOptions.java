package cuttings.cli;

import cuttings.config.Suggestion;
import cuttings.export.Column;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Which columns of the articles somebody wants, in which order. */
final class ColumnOptions {

    final Given<List<Column>> columns = Option.values(
                    Column.class,
                    "-c --columns",
                    "NAME",
                    "Only these columns, with commas between; 'cuttings help fields' lists them.")
            .readBy(new Converter());

    /** What was asked for, each once; the usual ones where nothing was. */
    List<Column> or(List<Column> usual) {
        return columns.or(usual).stream().distinct().toList();
    }

    /** Reads a column's name. */
    static final class Converter implements ITypeConverter<Column> {
        @Override
        public Column convert(String name) {
            return Column.named(name)
                    .orElseThrow(() -> new TypeConversionException(
                            "there is no column '" + name + "'" + hint(name.toLowerCase(Locale.ROOT))));
        }

        private static String hint(String name) {
            Optional<Column> here = Synonyms.ofPart(name).flatMap(Column::named);
            if (here.isPresent()) {
                return "; it is called '" + here.get().label() + "' here";
            }
            String nearest = Suggestion.didYouMean(name, names());
            return nearest.isEmpty() ? "; there are " + String.join(", ", names()) : nearest;
        }

        private static List<String> names() {
            return Column.ALL.stream().map(Column::label).toList();
        }
    }
}
