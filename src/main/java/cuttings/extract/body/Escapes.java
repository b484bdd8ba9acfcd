package cuttings.extract.body;

/** Resolves the escapes in a string of JSON (RFC 8259 section 7) or JavaScript (ECMA-262 section 12.9.4). Stateless. */
final class Escapes {

    private static final int LONG_FORM = 4;
    private static final int SHORT_FORM = 2;

    private Escapes() {}

    static String resolve(String string) {
        StringBuilder plain = new StringBuilder(string.length());
        int i = 0;
        while (i < string.length()) {
            char unit = string.charAt(i++);
            if (unit == '\\' && i < string.length()) {
                char kind = string.charAt(i++);
                int digits = digits(kind);
                int point = code(string, i, digits);
                plain.append(point < 0 ? named(kind) : (char) point);
                i += point < 0 ? 0 : digits;
            } else {
                plain.append(unit);
            }
        }
        return plain.toString();
    }

    private static int digits(char kind) {
        return kind == 'u' ? LONG_FORM : kind == 'x' ? SHORT_FORM : 0;
    }

    /** The number that so many hexadecimal digits give; -1 where they are no such digits. */
    private static int code(String string, int from, int digits) {
        if (digits == 0 || from + digits > string.length()) {
            return -1;
        }
        int code = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = Character.digit(string.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private static char named(char kind) {
        return switch (kind) {
            case 'n', 'r' -> '\n';
            case 't', 'b', 'f', 'v' -> ' ';
            default -> kind;
        };
    }
}
