package cuttings.extract.byline;

import java.util.ArrayList;
import java.util.List;

/**
 * One name of a byline.
 *
 * @param kind whether a person or an organisation signed
 * @param name without role and place
 */
record Signature(Kind kind, String name) {

    /** Who signs. */
    enum Kind {
        PERSON,
        ORGANISATION
    }

    /** Everybody that signs in the text behind the opening, in order. */
    static List<Signature> all(String names, boolean chinese) {
        List<Signature> signatures = new ArrayList<>();
        boolean afterCredential = false;
        for (Part part : Part.of(names, chinese)) {
            boolean credential =
                    !signatures.isEmpty() && (part.isCredential() || afterCredential && part.isAbbreviation());
            afterCredential = credential;
            if (credential) {
                appendCredential(signatures, part.text());
            } else if (isLeftover(part, signatures)) {
                continue;
            } else if (!isRoleBehindName(part, signatures)
                    && !isRestOfRole(part, signatures)
                    && !isPlaceBehindName(part, signatures)) {
                signatures.addAll(of(part.text()));
            }
        }
        return isListOfWords(signatures) ? List.of() : signatures;
    }

    /** Three single words or more are tags, not first names. */
    private static boolean isListOfWords(List<Signature> signatures) {
        return signatures.size() >= 3
                && signatures.stream()
                                .filter(signature -> signature.kind == Kind.PERSON
                                        && signature.name.indexOf(' ') < 0
                                        && !Names.isIdeographic(signature.name))
                                .count()
                        >= signatures.size() - 1;
    }

    private static void appendCredential(List<Signature> signatures, String credential) {
        int last = signatures.size() - 1;
        Signature holder = signatures.get(last);
        signatures.set(last, new Signature(holder.kind, holder.name + ", " + credential));
    }

    /** One word behind a full name or a stroke is a section, a role, a first half of something, but hardly a name. */
    private static boolean isLeftover(Part part, List<Signature> before) {
        boolean spaced = part.text()
                .codePoints()
                .anyMatch(point -> Character.isUpperCase(point) || Character.isLowerCase(point));
        boolean fullName = before.stream().anyMatch(signature -> signature.name.indexOf(' ') > 0);
        return part.isOneWord()
                && spaced
                && (fullName || part.before() == Part.Joint.MARK)
                && !Names.isOrganisation(part.text());
    }

    /** "Jane Doe, Health Reporter". */
    private static boolean isRoleBehindName(Part part, List<Signature> before) {
        boolean apart = part.before() == Part.Joint.COMMA || part.before() == Part.Joint.MARK;
        return apart && !before.isEmpty() && Names.endsInRole(part.text());
    }

    /** "Jane Doe, Horticulturist & Garden Educator": a role behind a full name of which one word is left is no name. */
    private static boolean isRestOfRole(Part part, List<Signature> before) {
        String name = Names.withoutRole(part.text());
        return before.stream().anyMatch(signature -> signature.name.indexOf(' ') > 0)
                && !name.equals(part.text())
                && name.indexOf(' ') < 0
                && !Names.isIdeographic(name)
                && !Names.isOrganisation(name);
    }

    /** "Anna Muster, Berlin": one word behind a comma after a full name is where she is. */
    private static boolean isPlaceBehindName(Part part, List<Signature> before) {
        if (Vocabulary.PLACES.contains(Vocabulary.key(part.text()))) {
            return true;
        }
        boolean fullName =
                !before.isEmpty() && before.get(before.size() - 1).name.indexOf(' ') > 0;
        boolean agency = !before.isEmpty() && before.get(before.size() - 1).kind == Kind.ORGANISATION;
        return part.before() == Part.Joint.COMMA
                && (fullName || agency)
                && part.isOneWord()
                && !Names.isOrganisation(part.text())
                && !Names.isIdeographic(part.text());
    }

    private static List<Signature> of(String part) {
        if (Names.isCollective(part)) {
            return List.of(new Signature(Kind.ORGANISATION, part));
        }
        String name = Names.withoutRole(part);
        int agency = Names.startOfAgency(name);
        if (agency > 0) {
            return List.of(
                    new Signature(Kind.PERSON, Edges.trim(name.substring(0, agency))),
                    new Signature(Kind.ORGANISATION, name.substring(agency)));
        }
        if (Names.isOrganisation(name)) {
            return List.of(new Signature(Kind.ORGANISATION, name));
        }
        return Names.isPlausible(name) ? List.of(new Signature(Kind.PERSON, name)) : List.of();
    }
}
