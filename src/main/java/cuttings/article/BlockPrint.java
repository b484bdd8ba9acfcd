package cuttings.article;

import java.util.OptionalLong;

/**
 * The print of a text block, by which it is known again: a hash of its letters and digits, whatever their case and what
 * stands between them. Short blocks have none: that two stories have the heading "What we know" says nothing. Stateless.
 */
public final class BlockPrint {

    /** Some seven words; an ideograph says as much as two letters. */
    private static final int LEAST_LETTERS = 40;

    private static final int FIRST_IDEOGRAPH = 0x2e80;

    private BlockPrint() {}

    /** The print; empty for a text that is too short to have one. */
    public static OptionalLong of(String block) {
        long hash = 0;
        int letters = 0;
        for (int i = 0; i < block.length(); i++) {
            char unit = block.charAt(i);
            if (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)) {
                hash = hash * 0x100000001b3L + Character.toLowerCase(unit);
                letters += unit < FIRST_IDEOGRAPH ? 1 : 2;
            }
        }
        return letters < LEAST_LETTERS ? OptionalLong.empty() : OptionalLong.of(mixed(hash));
    }

    /** Spreads the bits (the finaliser of SplitMix64). */
    private static long mixed(long bits) {
        long spread = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        spread = (spread ^ (spread >>> 27)) * 0x94d049bb133111ebL;
        return spread ^ (spread >>> 31);
    }
}
