package cuttings.fetch;

/**
 * Memory for the content of one answer. Whoever fetches side by side gives each request one, so that the contents that
 * are in memory together stay within what there is. Used by one thread.
 */
@FunctionalInterface
public interface Room {

    /** As much as it takes. */
    Room UNBOUNDED = bytes -> {};

    /**
     * Waits until there is memory for so much content; asked again and again while the content grows, as it was sent and
     * once more as its coding is undone.
     */
    void require(long bytes) throws InterruptedException;
}
