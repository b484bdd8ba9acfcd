package cuttings.archive.warc;

/**
 * A place between two records of a WARC file from which reading can go on. Prints in a form that can be read back.
 *
 * @param member where in the file the gzip member begins; 0 in a file that is not compressed
 * @param within how many bytes of its content, or of the file, have been read
 */
public record WarcPlace(long member, long within) {

    /** Where every file begins. */
    public static final WarcPlace BEGINNING = new WarcPlace(0, 0);

    /** Reads what {@link #toString} gave. */
    public static WarcPlace parse(String printed) {
        int plus = printed.indexOf('+');
        return new WarcPlace(Long.parseLong(printed.substring(0, plus)), Long.parseLong(printed.substring(plus + 1)));
    }

    @Override
    public String toString() {
        return member + "+" + within;
    }
}
