package cuttings.extract.metadata;

import java.util.List;
import java.util.Locale;

/** The words that say which date a date is, in printed labels and in class names. Stateless. */
final class DateWords {

    private static final List<String> MARKS = List.of(
            "publish",
            "posted",
            "pubdate",
            "pub-date",
            "entry-date",
            "post-date",
            "article-date",
            "created",
            "datepublished",
            "articledate",
            "article_date",
            "postdate",
            "pub_date");
    private static final List<String> PUBLICATION = List.of(
            "publish",
            "posted",
            "veröffentlicht",
            "erstellt",
            "publié",
            "publicado",
            "pubblicato",
            "gepubliceerd",
            "publicerad",
            "publisert",
            "udgivet",
            "julkaistu",
            "опубликовано",
            "опубліковано",
            "opublikowano",
            "publikováno",
            "dodano",
            "megjelent",
            "publicat",
            "yayın",
            "입력",
            "등록",
            "发布",
            "發布",
            "公開",
            "掲載",
            "diterbitkan",
            "প্রকাশ",
            "प्रकाशित",
            "نشر",
            "đăng");
    private static final List<String> CHANGE = List.of(
            "updated",
            "modified",
            "aktualisiert",
            "mis à jour",
            "mise à jour",
            "actualizado",
            "aggiornato",
            "atualizado",
            "bijgewerkt",
            "uppdaterad",
            "opdateret",
            "oppdatert",
            "päivitetty",
            "обновлено",
            "оновлено",
            "güncelleme",
            "zaktualizowano",
            "aktualizov",
            "frissítve",
            "última modificación",
            "geändert",
            "更新",
            "수정",
            "अपडेट",
            "diperbarui",
            "cập nhật",
            "последнее изменение",
            "last edited",
            "letzte änderung",
            "reviewed",
            "last update",
            "stand:");

    private DateWords() {}

    /** Whether class names mark the date of publication. */
    static boolean markPublication(String classes) {
        return isIn(MARKS, classes);
    }

    /** Whether a label says that its date is the date of publication. */
    static boolean sayPublication(String label) {
        return isIn(PUBLICATION, label);
    }

    /** Whether a label or class names say that the date is the date of a change. */
    static boolean sayChange(String label) {
        return isIn(CHANGE, label);
    }

    /** Whether the text is such a label and so nobody's name. */
    static boolean areIn(String text) {
        return sayPublication(text) || sayChange(text);
    }

    private static boolean isIn(List<String> words, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }
}
