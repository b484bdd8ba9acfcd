package cuttings.extract.byline;

/** Where a name ends and what is said of the person begins: "in Kyiv", "for the Daily", "im Gespräch". Stateless. */
final class Tails {

    private Tails() {}

    /** Whether the word is the first that no longer belongs to the name before it. */
    static boolean begins(String word, StringBuilder name) {
        String key = Vocabulary.key(word);
        boolean lower = Character.isLowerCase(word.codePointAt(0));
        boolean afterRole = !name.isEmpty() && lower && Names.isRole(name.toString());
        boolean tail = Vocabulary.TAILS.contains(key) && (name.isEmpty() || lower);
        return afterRole || tail || lower && !name.isEmpty() && !belongsToName(key);
    }

    private static boolean belongsToName(String key) {
        return Vocabulary.PARTICLES.contains(key)
                || Vocabulary.ROLES.contains(key)
                || Vocabulary.COLLECTIVES.contains(key)
                || key.startsWith("d'")
                || key.startsWith("d’")
                || key.startsWith("l'")
                || key.startsWith("al-")
                || key.startsWith("el-");
    }
}
