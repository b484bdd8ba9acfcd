package cuttings.extract.structured;

import java.util.List;
import java.util.stream.Stream;

/** The keywords of a field, each of which may be given for itself or all in one text. Stateless. */
public final class Keywords {

    private Keywords() {}

    /** A field given several times, or as a list, has one keyword each; a field given once has them parted by commas. */
    public static List<String> of(List<String> values) {
        return values.size() == 1 ? parted(values.get(0)).toList() : values;
    }

    /** What commas or semicolons part, those of other scripts too. */
    public static Stream<String> parted(String text) {
        return Stream.of(text.split("[,;،؛、，；]")).map(String::strip).filter(word -> !word.isEmpty());
    }
}
