package cuttings.extract.byline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a name is, and what only looks like one. Stateless. */
final class Names {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_IDEOGRAPHIC = 8;
    private static final int LONGEST_ROLE = 4;
    private static final Set<String> SUFFIX_ROLES = Set.of("기자", "특파원", "인턴기자", "선임기자", "记者", "記者", "特派員", "通讯员");

    private Names() {}

    /** The part without the role before or behind the name; empty if it is nothing but a role. */
    static String withoutRole(String part) {
        List<String> words = new ArrayList<>(Arrays.asList(part.split(" ")));
        while (dropRole(words, true) || dropRole(words, false)) {
            if (words.isEmpty()) {
                return "";
            }
        }
        String name = String.join(" ", words);
        for (String role : SUFFIX_ROLES) {
            if (name.endsWith(role)) {
                return name.substring(0, name.length() - role.length()).strip();
            }
        }
        boolean title = words.size() < part.split(" ").length && startsLikeRole(name);
        return title ? "" : Edges.trim(name);
    }

    static boolean isRole(String text) {
        String key = Vocabulary.key(text);
        return Vocabulary.ROLES.contains(key) || key.indexOf(' ') < 0 && isCompoundRole(key);
    }

    /** "Gazette-Online-Experte": its last part is one. */
    private static boolean isCompoundRole(String key) {
        int hyphen = key.lastIndexOf('-');
        return hyphen > 0 && Vocabulary.ROLES.contains(key.substring(hyphen + 1));
    }

    /** Whether the text ends in a role, as "Health Reporter" does; in Korean or Chinese the role ends a name. */
    static boolean endsInRole(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return isRole(last) && !SUFFIX_ROLES.contains(last) || startsLikeRole(text);
    }

    /** "Head of Marketing", "Senior Fellow". */
    private static boolean startsLikeRole(String text) {
        int blank = text.indexOf(' ');
        return blank > 0 && Vocabulary.ROLE_STARTS.contains(Vocabulary.key(text.substring(0, blank)));
    }

    private static boolean dropRole(List<String> words, boolean behind) {
        for (int count = Math.min(LONGEST_ROLE, words.size()); count > 0; count--) {
            List<String> edge = behind ? words.subList(words.size() - count, words.size()) : words.subList(0, count);
            if (isRole(String.join(" ", edge))) {
                edge.clear();
                return true;
            }
        }
        return false;
    }

    /** "Daily Staff": its last word is a role that makes sense only with the words before it. */
    static boolean isDesk(String name) {
        String key = Vocabulary.key(name);
        int blank = key.lastIndexOf(' ');
        return blank > 0 && Vocabulary.DESKS.contains(key.substring(blank + 1));
    }

    /** "The Daily editors". */
    static boolean isCollective(String name) {
        String key = Vocabulary.key(name);
        int blank = key.lastIndexOf(' ');
        return blank > 0 && Vocabulary.COLLECTIVES.contains(key.substring(blank + 1)) && isPlausibleText(name);
    }

    /** Whether an agency, a desk or a newsroom has this name. */
    static boolean isOrganisation(String name) {
        String key = Vocabulary.key(name);
        if (Vocabulary.AGENCIES.contains(key)) {
            return true;
        }
        String last = key.substring(key.lastIndexOf(' ') + 1);
        boolean named = Vocabulary.ORGANISATION_WORDS.contains(last) && isPlausibleText(name);
        boolean startsSo =
                key.indexOf(' ') > 0 && Vocabulary.ORGANISATION_STARTS.contains(key.substring(0, key.indexOf(' ')));
        return named && key.length() > last.length() || startsSo || isHost(key);
    }

    /** Where an agency begins that stands right behind a full name: "JANE DOE Associated Press"; -1 if none does. */
    static int startOfAgency(String part) {
        int firstBlank = part.indexOf(' ');
        int at = firstBlank < 0 ? -1 : part.indexOf(' ', firstBlank + 1);
        while (at > 0) {
            if (Vocabulary.AGENCIES.contains(Vocabulary.key(part.substring(at + 1)))) {
                return at + 1;
            }
            at = part.indexOf(' ', at + 1);
        }
        return -1;
    }

    private static boolean isHost(String key) {
        int dot = key.lastIndexOf('.');
        return dot > 1
                && dot < key.length() - 1
                && key.indexOf(' ') < 0
                && key.length() - dot <= 5
                && Character.isLetter(key.charAt(dot + 1))
                && key.chars().allMatch(unit -> Character.isLetterOrDigit(unit) || unit == '.' || unit == '-');
    }

    /** Whether the words are a button's or a label's and no name of anybody. */
    static boolean isNeverOne(String text) {
        String key = Vocabulary.key(text);
        return Vocabulary.NOT_A_NAME.contains(key)
                || Vocabulary.OPENINGS.contains(key)
                || Vocabulary.CREDENTIALS.contains(key);
    }

    /** "jane doe": two words or three, no capital in them. */
    static boolean isInSmallLetters(String name) {
        int words = name.split(" ").length;
        return words >= 2
                && words <= 3
                && name.codePoints().allMatch(point -> Character.isLowerCase(point) || point == ' ');
    }

    /** Whether a person may have this name. */
    static boolean isPlausible(String name) {
        return isPlausibleText(name)
                && !isNeverOne(name)
                && !isRole(name)
                && name.split(" ").length <= MOST_WORDS
                && name.chars().noneMatch(Character::isDigit)
                && startsLikeName(name)
                && (isIdeographic(name)
                        || name.codePoints().filter(Character::isLetter).count() > 1)
                && !endsLikeSentence(name)
                && !isPhrase(name);
    }

    /** A capital, or a letter of a script without capitals. */
    private static boolean startsLikeName(String name) {
        boolean capital = name.codePoints().anyMatch(Character::isUpperCase);
        return capital || name.codePoints().filter(Character::isLetter).noneMatch(Character::isLowerCase);
    }

    /** A full stop behind a word of small letters; "Jr." and initials may have one. */
    private static boolean endsLikeSentence(String name) {
        return name.endsWith(".") && name.length() - name.lastIndexOf(' ') > 5;
    }

    /** Names of ideographs are short. */
    private static boolean isPhrase(String name) {
        return isIdeographic(name) && name.codePointCount(0, name.length()) > LONGEST_IDEOGRAPHIC;
    }

    private static boolean isPlausibleText(String name) {
        return name.length() >= 2
                && name.length() <= LONGEST
                && name.codePoints().anyMatch(Character::isLetter)
                && name.chars().noneMatch(unit -> "@<>{}=:!?%$#\"…".indexOf(unit) >= 0);
    }

    static boolean isIdeographic(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic);
    }
}
