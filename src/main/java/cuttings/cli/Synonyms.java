package cuttings.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names that other programs and people use for what has another name here. Stateless. */
final class Synonyms {

    private static final Map<String, String> OF_PARTS = Map.ofEntries(
            Map.entry("title", "headline"),
            Map.entry("name", "headline"),
            Map.entry("text", "body"),
            Map.entry("content", "body"),
            Map.entry("date", "published"),
            Map.entry("newest", "published"),
            Map.entry("author", "authors"),
            Map.entry("authors", "author"),
            Map.entry("writer", "author"),
            Map.entry("source", "site"),
            Map.entry("description", "standfirst"),
            Map.entry("summary", "standfirst"),
            Map.entry("keywords", "tags"),
            Map.entry("tags", "tag"),
            Map.entry("keyword", "tag"),
            Map.entry("images", "photos"),
            Map.entry("photos", "photo"),
            Map.entry("image", "photo"),
            Map.entry("picture", "photo"));

    private static final Map<String, String> OF_COMMANDS = Map.ofEntries(
            Map.entry("search", "find"),
            Map.entry("grep", "find"),
            Map.entry("query", "find"),
            Map.entry("lookup", "find"),
            Map.entry("list", "find"),
            Map.entry("ls", "find"),
            Map.entry("view", "show"),
            Map.entry("open", "show"),
            Map.entry("read", "show"),
            Map.entry("cat", "show"),
            Map.entry("fetch", "crawl"),
            Map.entry("update", "crawl"),
            Map.entry("add", "import"),
            Map.entry("load", "import"),
            Map.entry("dump", "export"),
            Map.entry("save", "export"),
            Map.entry("log", "runs"),
            Map.entry("status", "sites"),
            Map.entry("verify", "check"),
            Map.entry("fsck", "check"),
            Map.entry("parse", "extract"),
            Map.entry("man", "help"));

    private Synonyms() {}

    /** What a column or a part of an article is called here. */
    static Optional<String> ofPart(String typed) {
        return Optional.ofNullable(OF_PARTS.get(typed.toLowerCase(Locale.ROOT)));
    }

    /** What a command is called here. */
    static Optional<String> ofCommand(String typed) {
        return Optional.ofNullable(OF_COMMANDS.get(typed.toLowerCase(Locale.ROOT)));
    }
}
