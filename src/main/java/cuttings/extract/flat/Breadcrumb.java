package cuttings.extract.flat;

import cuttings.article.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the section out of a breadcrumb, whether its steps still have marks between them ("Home › World › Asia") or ran
 * together when the markup went ("HomeWorld").
 */
final class Breadcrumb {

    /** How pages call their front page, where a trail of sections begins. */
    private static final List<String> HOMES = List.of(
            "Home",
            "Startseite",
            "Accueil",
            "Inicio",
            "Início",
            "Portada",
            "Página inicial",
            "Hjem",
            "Hem",
            "Forside",
            "Etusivu",
            "Strona główna",
            "Domů",
            "Domov",
            "Naslovnica",
            "Početna",
            "Főoldal",
            "Acasă",
            "Главная",
            "Головна",
            "Начало",
            "Почетна",
            "Αρχική",
            "Ana Sayfa",
            "Anasayfa",
            "Beranda",
            "Trang chủ",
            "Nyumbani",
            "Tuis",
            "الرئيسية",
            "خانه",
            "דף הבית",
            "होम",
            "মূলপাতা",
            "首页",
            "首頁",
            "ホーム",
            "トップ",
            "홈",
            "หน้าแรก");

    private static final int LONGEST = 120;
    private static final Pattern MARKS = Pattern.compile("\\s*[›»>/|→▸►❯•·]\\s*");
    private static final Pattern MARK_AT_END = Pattern.compile("[›»>/|→▸►❯•·]\\s*+$");
    private static final Pattern SEAM = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");

    private Breadcrumb() {}

    /** The last step of the trail that is not the headline. */
    static Optional<String> section(String line, String headline) {
        if (line.length() > LONGEST + headline.length()) {
            return Optional.empty();
        }
        return HOMES.stream()
                .filter(line::startsWith)
                .findFirst()
                .flatMap(home -> lastStep(line.substring(home.length()), headline));
    }

    /** Whether what stands before a headline in its line is a trail: it begins at home, ends in a mark, or ran together. */
    static boolean isTrail(String before) {
        return HOMES.stream().anyMatch(before::startsWith)
                || MARK_AT_END.matcher(before).find()
                || Character.isLetterOrDigit(before.codePointBefore(before.length()));
    }

    private static Optional<String> lastStep(String trail, String headline) {
        String sections = trail.endsWith(headline) ? trail.substring(0, trail.length() - headline.length()) : trail;
        boolean marked = MARKS.matcher(sections).lookingAt();
        boolean runTogether = !sections.isEmpty() && Character.isUpperCase(sections.codePointAt(0));
        if (!marked && !runTogether) {
            return Optional.empty();
        }
        return Arrays.stream((marked ? MARKS : SEAM).split(sections))
                .map(Text::clean)
                .filter(step -> !step.isEmpty() && !headline.startsWith(step))
                .reduce((earlier, later) -> later);
    }
}
