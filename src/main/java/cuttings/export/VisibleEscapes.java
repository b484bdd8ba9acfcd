package cuttings.export;

import cuttings.article.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Which characters the JSON shows as a {@code \}u escape besides those that RFC 8259 section 7 demands: what a terminal
 * would obey and no eye would see (DEL and C1 controls, direction overrides), and the line separators that end a line for
 * some readers of JSON Lines. The value that a JSON parser reads stays the same.
 */
final class VisibleEscapes extends CharacterEscapes {

    private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

    VisibleEscapes() {
        ascii[0x7f] = CharacterEscapes.ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int unit) {
        return isHidden(unit) ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", unit)) : null;
    }

    private static boolean isHidden(int unit) {
        return unit >= 0x80 && unit <= 0x9f
                || unit == 0x061c
                || unit == 0x200e
                || unit == 0x200f
                || unit == 0x2028
                || unit == 0x2029
                || Text.turnsDirection(unit);
    }
}
