package cuttings.archive;

import cuttings.article.Article;
import cuttings.article.ContentHash;
import cuttings.article.Extraction;
import java.util.List;

/**
 * An article that is ready to be stored: cleaned, hashed, and its words folded for the indexes. That is half of the work
 * of storing it and needs no transaction, so that many threads can do it for the one that writes. Immutable.
 */
public final class PackedArticle {

    private final Article article;
    private final String extractorVersion;
    private final String contentHash;
    private final Shingles shingles;
    private final long[] storyKeys;
    private final IndexedWords words;
    private final List<String> repeated;
    private final PagePrints prints;

    private PackedArticle(Article article, String extractorVersion, List<String> repeated) {
        this.article = article;
        this.extractorVersion = extractorVersion;
        this.contentHash = ContentHash.of(article);
        this.shingles = Shingles.of(article.bodyText());
        this.storyKeys = shingles.keys();
        this.words = IndexedWords.of(article);
        this.repeated = repeated;
        this.prints = PagePrints.of(article, repeated);
    }

    /**
     * Packs what was extracted.
     *
     * @throws IllegalArgumentException if it is no article
     */
    public static PackedArticle of(Extraction extraction) {
        if (!extraction.isArticle()) {
            throw new IllegalArgumentException(
                    "not an article but a " + extraction.status().label());
        }
        return new PackedArticle(
                Door.clean(extraction.article()), extraction.extractorVersion(), extraction.repeated());
    }

    /** As it will be stored. */
    public Article article() {
        return article;
    }

    /** The version of the rules that read it. */
    String extractorVersion() {
        return extractorVersion;
    }

    String contentHash() {
        return contentHash;
    }

    /** Of the body. */
    Shingles shingles() {
        return shingles;
    }

    /** By which articles that tell the same are found. */
    long[] storyKeys() {
        return storyKeys;
    }

    IndexedWords words() {
        return words;
    }

    /** The blocks of its page that are not in the text because they repeat on the site. */
    List<String> repeated() {
        return repeated;
    }

    /** By which its blocks are known again, the repeated ones among them. */
    PagePrints prints() {
        return prints;
    }
}
