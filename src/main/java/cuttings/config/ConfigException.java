package cuttings.config;

/** The configuration cannot be used. The message says where (file and line), which key, what is wrong and what is right. */
public final class ConfigException extends RuntimeException {

    ConfigException(Location where, String what) {
        super(where + ": " + what);
    }
}
