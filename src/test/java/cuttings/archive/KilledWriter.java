package cuttings.archive;

import static cuttings.archive.Samples.MONDAY;
import static cuttings.archive.Samples.article;

import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.IntStream;

/**
 * Stores articles for as long as it lives and says which ones it has stored; to be killed.
 *
 * <p>{@code KilledWriter FOLDER FIRST}: articles are numbered from FIRST on; each line of output is a number up to which
 * all are acknowledged. Batches of one to five; each seventh article is stored again with another text.
 */
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        int next = Integer.parseInt(arguments[1]);
        try (Archive archive = Archive.openForWriting(folder, Clock.systemUTC(), new ArchiveSettings(200_000))) {
            System.out.println("repairs " + archive.repairs());
            while (true) {
                int first = next;
                int last = next + next % 5;
                archive.write(writer -> {
                    IntStream.rangeClosed(first, last).forEach(number -> store(writer, number));
                    return last;
                });
                System.out.println(last);
                next = last + 1;
            }
        }
    }

    private static void store(ArchiveWriter writer, int number) {
        String key = "article" + number;
        String url = "https://coast.example/" + key;
        long capture = writer.keep(PackedCapture.of(Samples.capture(url, MONDAY, text(number))));
        writer.store(PackedArticle.of(Samples.story(article(key, "2022-01-10", text(number)))), capture, key, null);
        if (number % 7 == 0) {
            long again = writer.keep(PackedCapture.of(Samples.capture(url, Samples.TUESDAY, text(-number))));
            writer.store(PackedArticle.of(Samples.story(article(key, "2022-01-10", text(-number)))), again, key, null);
        }
    }

    /** A text that tells which article it is of. */
    static String text(int number) {
        return ("text" + number + " ").repeat(50 + Math.floorMod(number * 37, 400));
    }
}
