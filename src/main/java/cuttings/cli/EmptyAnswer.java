package cuttings.cli;

import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import cuttings.config.Suggestion;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says why a question may have found nothing: most often a name is spelled otherwise. */
final class EmptyAnswer {

    private static final int NAMES_OFFERED = 3;

    private static final Pattern EXCLUDED = Pattern.compile("(?:^|\\s)(-[\\p{L}\\p{N}]\\S*+)");

    private EmptyAnswer() {}

    /** To be put behind "nothing found"; empty where no name is to blame. */
    static String hint(Lookup archive, FilterOptions asked) {
        return Printable.line(site(archive, asked)
                + author(archive, asked)
                + section(archive, asked)
                + language(archive, asked)
                + excluded(asked));
    }

    private static String site(Lookup archive, FilterOptions asked) {
        String site = asked.site.value();
        if (site == null || archive.count(Filter.builder().site(site).build()) > 0) {
            return "";
        }
        return ": the archive has nothing of '" + site + "'" + Suggestion.didYouMean(site, archive.sites());
    }

    private static String author(Lookup archive, FilterOptions asked) {
        String author = asked.author.value();
        if (author == null || archive.count(Filter.builder().author(author).build()) > 0) {
            return "";
        }
        List<String> names = archive.authors().nearest(author, NAMES_OFFERED);
        String offered = names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(" or "));
        return ": nobody signs as '" + author + "'" + (names.isEmpty() ? "" : "; did you mean " + offered + "?");
    }

    private static String section(Lookup archive, FilterOptions asked) {
        String section = asked.section.value();
        if (section == null || archive.count(Filter.builder().section(section).build()) > 0) {
            return "";
        }
        return ": no article is in the section '" + section + "'" + Suggestion.didYouMean(section, archive.sections());
    }

    private static String language(Lookup archive, FilterOptions asked) {
        String language = asked.language.value();
        if (language == null
                || archive.count(Filter.builder().language(language).build()) > 0) {
            return "";
        }
        List<String> languages = archive.languages();
        return ": no article is in the language '" + language + "'"
                + (languages.isEmpty() ? "" : "; there are " + String.join(", ", languages));
    }

    private static String excluded(FilterOptions asked) {
        String text = asked.text.value();
        Matcher word = EXCLUDED.matcher(text == null ? "" : text);
        return word.find() ? ": " + word.group(1) + " leaves out what has that word" : "";
    }
}
