package cuttings.article;

/**
 * One thing that went wrong.
 *
 * @param kind what kind of fault
 * @param where the URL or file that it happened to
 * @param detail what was seen, in one line, for a person
 */
public record Fault(FaultKind kind, String where, String detail) implements PageOutcome {

    /** One line for a report: {@code timed-out https://…: no answer within 30 s}. */
    @Override
    public String toString() {
        return kind.label() + " " + where + ": " + detail;
    }
}
