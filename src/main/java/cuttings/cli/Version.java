package cuttings.cli;

import cuttings.extract.Extractor;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    /** The program's version as the build wrote it into the jar. */
    static String ofProgram() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "cuttings " + ofProgram() + " (extraction rules " + Extractor.VERSION + ", Java "
                    + System.getProperty("java.runtime.version") + ")"
        };
    }
}
