package cuttings.crawl;

/** A request to end a run soon: what is in the air is finished and saved, nothing new is begun. Safe for threads. */
public final class StopSignal {

    private volatile boolean given;

    /** Asks the run to end. Asking again changes nothing. */
    public void give() {
        given = true;
    }

    /** Whether the run was asked to end. */
    public boolean isGiven() {
        return given;
    }
}
