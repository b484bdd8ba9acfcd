package cuttings.cli;

import cuttings.archive.Lookup;
import cuttings.article.Cutting;

/** Finds the article that a person named by its number. */
final class NamedArticle {

    private NamedArticle() {}

    static Cutting in(Lookup archive, long id) {
        return archive.byId(id).orElseThrow(() -> missing(id));
    }

    /** What to say of a number that no article has. */
    static CommandException missing(long id) {
        return CommandException.usage(
                "there is no article " + id + " in the archive", "'cuttings find' lists the numbers that there are.");
    }
}
