package cuttings.archive;

import cuttings.article.ContentHash;
import cuttings.article.Cutting;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads every revision again and compares its text with its hash. */
final class TextCheck implements ArchiveCheck.Part {

    @Override
    public long check(Database database, Consumer<String> damages) {
        CuttingReader reader = new CuttingReader(database);
        long[] seen = {0};
        database.each("SELECT id, article, number FROM revision ORDER BY id", row -> {
            long revision = row.number();
            String place = String.format(Locale.ROOT, "article %d, revision %d: ", row.number(), row.number());
            seen[0]++;
            check(reader, revision, damage -> damages.accept(place + damage));
        });
        return seen[0];
    }

    private static void check(CuttingReader reader, long revision, Consumer<String> damages) {
        try {
            Cutting cutting = reader.cutting(revision);
            if (!ContentHash.of(cutting.article()).equals(cutting.contentHash())) {
                damages.accept("its text is not the one that was stored");
            }
        } catch (ArchiveException unreadable) {
            damages.accept(unreadable.getMessage());
        }
    }
}
