package cuttings.extract.structured;

import java.util.Locale;
import java.util.Set;

/** Which schema.org types are stories, and which only the page around one. Stateless. */
final class ArticleTypes {

    static final int STORY = 2;
    static final int PAGE = 1;
    static final int OTHER = 0;

    private static final Set<String> STORIES = Set.of(
            "blogposting",
            "liveblogposting",
            "socialmediaposting",
            "discussionforumposting",
            "report",
            "review",
            "claimreview",
            "criticreview",
            "recipe",
            "howto",
            "medicalscholarlyarticle",
            "creativework",
            "news",
            "blog post");
    private static final Set<String> PAGES =
            Set.of("webpage", "itempage", "aboutpage", "medicalwebpage", "qapage", "faqpage", "webcontent");

    private ArticleTypes() {}

    /** Whether it is {@code NewsArticle} or a type under it. */
    static boolean isNews(String type) {
        return type.toLowerCase(Locale.ROOT).endsWith("newsarticle");
    }

    /** How near a type is to a story; the last part of its address counts. */
    static int rank(String type) {
        String name = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#')) + 1)
                .toLowerCase(Locale.ROOT);
        if (name.endsWith("article") || STORIES.contains(name)) {
            return STORY;
        }
        return PAGES.contains(name) ? PAGE : OTHER;
    }
}
