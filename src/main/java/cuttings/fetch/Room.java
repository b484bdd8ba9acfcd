package cuttings.fetch;

/**
 * Memory for the content of one answer. Whoever fetches side by side gives each request one, so that the contents that
 * are in memory together stay within what there is. Used by one thread.
 */
public interface Room {

    /** As much as it takes. */
    Room UNBOUNDED = new Room() {
        @Override
        public boolean take(long bytes) {
            return true;
        }

        @Override
        public void await(long bytes) {}
    };

    /**
     * Takes memory for so much content, if there is any now; asked again and again while the content grows, as it was
     * sent and once more as its coding is undone.
     */
    boolean take(long bytes);

    /** Waits until there is memory for so much content and takes it. */
    void await(long bytes) throws InterruptedException;
}
