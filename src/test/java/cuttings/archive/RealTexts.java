package cuttings.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of real articles' bodies as often as they occur there, and how many words each body has. What stands between
 * two blanks in Chinese is a whole sentence; it is cut into pairs of letters, for texts that drew the same sentence would be
 * copies of each other.
 */
final class RealTexts {

    private static final int RARE_WORDS = 2_000_000;

    private final List<String> words = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();

    private RealTexts() {}

    /** Reads the field {@code body} of each line. */
    static RealTexts read(Path jsonLines) throws IOException {
        RealTexts texts = new RealTexts();
        JsonMapper json = JsonMapper.shared();
        try (Stream<String> lines = Files.lines(jsonLines)) {
            lines.map(line -> json.readTree(line).path("body").asString("").strip())
                    .filter(body -> !body.isEmpty())
                    .map(RealTexts::split)
                    .forEach(texts::add);
        }
        return texts;
    }

    private static List<String> split(String body) {
        return Arrays.stream(body.split("\\s+"))
                .flatMap(word -> word.chars().anyMatch(SearchWords::standsAlone) ? pairs(word) : Stream.of(word))
                .toList();
    }

    private static Stream<String> pairs(String sentence) {
        int[] letters = sentence.codePoints().toArray();
        return IntStream.range(0, (letters.length + 1) / 2)
                .mapToObj(pair -> new String(letters, 2 * pair, Math.min(2, letters.length - 2 * pair)));
    }

    private void add(List<String> body) {
        words.addAll(body);
        lengths.add(body.size());
    }

    int length(Random random) {
        return lengths.get(random.nextInt(lengths.size()));
    }

    /** So many words; about one in two hundred occurs hardly anywhere else. */
    String words(Random random, int count) {
        StringJoiner text = new StringJoiner(" ");
        for (int i = 0; i < count; i++) {
            text.add(
                    random.nextInt(200) == 0
                            ? "rare" + random.nextInt(RARE_WORDS)
                            : words.get(random.nextInt(words.size())));
        }
        return text.toString();
    }
}
