package cuttings.extract.profile;

/** A profile that cannot be used; the message names the file and, where it is known, line and key. */
public final class ProfileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ProfileException(String file, String what) {
        super(file + ": " + what);
    }
}
