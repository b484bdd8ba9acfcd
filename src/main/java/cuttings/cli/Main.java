package cuttings.cli;

/** The program's entry. */
public final class Main {

    private Main() {}

    /** Runs the command that the arguments name and exits with its code. */
    public static void main(String[] args) {
        System.exit(0);
    }
}
