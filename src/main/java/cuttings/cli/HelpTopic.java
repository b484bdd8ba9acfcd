package cuttings.cli;

import cuttings.config.SettingsReader;
import cuttings.extract.profile.Profiles;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What several commands have in common, explained once. */
enum HelpTopic {
    DATES(() -> """
            An article has four dates, which are never mixed:

              published    when the page says that it was published
              modified     when the page says that it was last changed
              first_seen   when the archive first fetched it
              fetched      when the capture was fetched that its text comes from

            The first two are kept as the page prints them: 2022-01-11 where it prints a
            day, 2022-01-11T15:54 where it prints a time without a zone (none is
            invented), 2022-01-11T15:54:00+03:00 where it prints one. The other two are in
            UTC.

            --on, --since and --until ask for the day of publication as printed,
            --found-since for first_seen, and --changed-since for the fetch that brought a
            change; the last two count days in your time zone. A change is the newsroom's.
            What only a newer version of this program reads otherwise bears the date of
            the page that it read; --changed-by extractor asks for it. Each takes:

              2022-01-11         that day
              2022-01, 2022      that month or year: --since its first day, --until its
                                 last, --on all of it
              today, yesterday
              7d, 2w, 6m, 1y     so many days, weeks, months or years ago
            """),
    FILTERS(() -> """
            find, export, authors, stats and reextract choose by the same options. All that
            are given must hold; without any, everything is chosen.

              --author, --site, --section, --language
                                 who signed, and where it stood
              --text             words: see 'cuttings help text'
              --on, --since, --until, --found-since, --changed-since
                                 days: see 'cuttings help dates'
              --changed-by       whose changes: newsroom, extractor or anyone
              --has, --missing   what the article has or lacks: author, photo, caption ...
              --unique           of articles that tell the same text only the first
              -n, --sort, --reverse
                                 how many, and which come first

            authors, stats and reextract use the last three in their own way: authors
            orders people, stats takes so many rows of each list and orders them itself,
            and reextract reads in the order of the numbers whatever -n and --sort choose.

            --status asks for the pages of crawls that were taken for something else than
            an article: paywall-stub, consent-wall, no-story and others. Of the other
            options only --site, --found-since (the last fetch), -n and --reverse choose
            among them. In each command that means:

              find, export       these pages, as rows of their own: status, reason, site,
                                 title, url, fetched; the last fetched first
              stats              how many of each status, site and reason
              reextract          read them again: what turns out to be an article now is
                                 archived as one
              authors            refused: who signed them is not archived
            """),
    TEXT(() -> """
            --text looks for words in headline, standfirst, body and captions. Case and
            accents do not matter.

              fog ferry          both words, wherever they stand
              "night ferry"      the words beside each other, in this order
              ferr*              words that begin so
              fog OR snow        at least one of the two
              fog -snow          not with that word; also: fog NOT snow
              ferry NEAR fog     the words at most ten words apart

            Put the whole in single quotes, so that your shell leaves it alone:

              --text '"night ferry" -snow'

            Parentheses count for nothing: OR and NEAR join the two terms beside them.
            """),
    FIELDS(FieldReference::text),
    CONFIGURATION(SettingsReader::example),
    PROFILES(Profiles::example),
    RECIPES(() -> """
            Exports read by other programs:

              cuttings export -o articles.jsonl
              cuttings export -o articles.parquet

            jq: headlines of one author
              jq -r 'select(.authors | index("Ada Lind")) | .headline' articles.jsonl

            DuckDB: articles a month; the words of each author; captions, one a row
              duckdb -c "SELECT left(published, 7) AS month, count(*) FROM 'articles.parquet' GROUP BY month ORDER BY month"
              duckdb -c "SELECT unnest(authors) AS author, sum(len(string_split(body, ' '))) FROM 'articles.parquet' GROUP BY author"
              duckdb -c "SELECT id, photo.caption FROM (SELECT id, unnest(photos) AS photo FROM 'articles.parquet')"

            pandas: the same months; printed dates have no one precision, so take the day
            of each
              python3 -c "import pandas as p; a = p.read_json('articles.jsonl', lines=True, convert_dates=False); print(a.groupby(a.published.str[:7]).size())"

            R, with jsonlite
              Rscript -e 'a <- jsonlite::stream_in(file("articles.jsonl")); print(table(substr(a$published, 1, 7)))'

            SQL and Datasette on the archive itself, which is an SQLite file; open it
            read-only while crawls run
              sqlite3 -readonly data/archive/archive.db "SELECT site, count(*) FROM article GROUP BY site"
              datasette data/archive/archive.db
            The fields of an article are those of its current revision; times there are
            milliseconds since 1970, UTC
              sqlite3 -readonly data/archive/archive.db "SELECT a.id, datetime(a.first_seen / 1000, 'unixepoch'), r.headline, r.body FROM article a JOIN revision r ON r.id = a.current"

            cron: every night what is new, for a program that takes files from a folder
              30 4 * * *  cuttings crawl && cuttings export --since-last warehouse -o /srv/in/$(date +\\%F).jsonl.zst
            """),
    EXIT_CODES(() -> ExitCode.table().entrySet().stream()
            .map(code -> String.format(Locale.ROOT, "  %-5s %s%n", code.getKey(), code.getValue()))
            .collect(Collectors.joining("", "How the program can end:\n\n", "")));

    private final Supplier<String> text;

    HelpTopic(Supplier<String> text) {
        this.text = text;
    }

    /** The topic of this name. */
    static Optional<HelpTopic> named(String label) {
        return Arrays.stream(values())
                .filter(topic -> topic.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The name that a person types: {@code exit-codes}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The page. */
    String text() {
        return text.get();
    }
}
