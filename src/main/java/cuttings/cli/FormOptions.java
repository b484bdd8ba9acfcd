package cuttings.cli;

import cuttings.export.ExportFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which form {@code find} answers. */
final class FormOptions {

    /** The forms; a table unless another is asked for. */
    enum Form {
        TABLE(null),
        JSON(ExportFormat.JSON),
        JSONL(ExportFormat.JSONL),
        CSV(ExportFormat.CSV),
        TSV(ExportFormat.TSV),
        URLS(null),
        COUNT(null);

        private final @Nullable ExportFormat format;

        Form(@Nullable ExportFormat format) {
            this.format = format;
        }

        /** The form that is an export's too. */
        static Optional<Form> of(ExportFormat format) {
            return Arrays.stream(values()).filter(form -> form.format == format).findFirst();
        }

        /** The same form of an export; null where there is none. */
        @Nullable
        ExportFormat format() {
            return format;
        }
    }

    private final Given<Boolean> json = Option.flag("--json", "As one JSON array instead of a table.");
    private final Given<Boolean> jsonl = Option.flag("--jsonl", "As JSON Lines: one object a line.");
    private final Given<Boolean> csv = Option.flag("--csv", "As CSV with headings.");
    private final Given<Boolean> tsv = Option.flag("--tsv", "As the same with tabs.");
    private final Given<Boolean> urls = Option.flag("--urls", "Just their addresses, one a line.");
    private final Given<Boolean> count = Option.flag("--count", "Just how many there are.");

    private final Alternatives forms = new Alternatives(List.of(json, jsonl, csv, tsv, urls, count));

    /** All of them, as the help lists them. */
    List<Given<Boolean>> all() {
        return forms.flags();
    }

    /** The form that was asked for. */
    Form chosen() {
        return forms.chosen()
                .map(form -> Form.values()[all().indexOf(form) + 1])
                .orElse(Form.TABLE);
    }
}
