package cuttings.cli;

/** How text is set off on a terminal that can: with ANSI sequences, or not at all. */
record Style(boolean coloured) {

    String bold(String text) {
        return set("1", text);
    }

    String dim(String text) {
        return set("2", text);
    }

    String marked(String text) {
        return set("1;33", text);
    }

    String removed(String text) {
        return set("31", text);
    }

    String added(String text) {
        return set("32", text);
    }

    private String set(String code, String text) {
        return coloured && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
