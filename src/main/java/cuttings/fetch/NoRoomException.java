package cuttings.fetch;

/**
 * There is no memory now for an answer that turned out to be large. Waiting for it with the answer in the air would use
 * up the server's time; so the exchange is broken off, and begun again when there is.
 */
final class NoRoomException extends Exception {

    private static final long serialVersionUID = 1;

    private final long bytes;

    NoRoomException(long bytes) {
        super("no memory now for an answer of " + bytes + " bytes or more");
        this.bytes = bytes;
    }

    /** How much there was of the answer. */
    long bytes() {
        return bytes;
    }
}
