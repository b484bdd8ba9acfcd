package cuttings.cli;

import cuttings.config.Suggestion;
import cuttings.export.ExportFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a file says of the form that an export is to have. Stateless. */
final class OutputName {

    private static final Pattern ENDING = Pattern.compile("\\.([a-z][a-z0-9-]{0,11})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPRESSED = Pattern.compile("\\.(gz|zst)$", Pattern.CASE_INSENSITIVE);

    private OutputName() {}

    /**
     * The form that the ending asks for: {@code articles.csv.gz} is CSV. A name without an ending is of JSON Lines.
     *
     * @throws CommandException if there is no such form
     */
    static ExportFormat format(Path file) {
        String name = COMPRESSED.matcher(String.valueOf(file.getFileName())).replaceFirst("");
        Matcher ending = ENDING.matcher(name);
        if (!ending.find()) {
            return ExportFormat.JSONL;
        }
        return ExportFormat.named(ending.group(1)).orElseThrow(() -> unknown(file, ending.group(1)));
    }

    /** Whether a word is the name of a file that an export could be written to. */
    static boolean isOne(String word) {
        Matcher ending = ENDING.matcher(COMPRESSED.matcher(word).replaceFirst(""));
        return ending.find() && ExportFormat.named(ending.group(1)).isPresent();
    }

    private static CommandException unknown(Path file, String ending) {
        List<String> names = new ExportCommand.Formats();
        return CommandException.usage(
                "the name " + file + " ends in no form that can be written" + Suggestion.didYouMean(ending, names),
                "End it in one of " + String.join(", ", names)
                        + ", then .gz or .zst to compress; or name the --format.");
    }
}
