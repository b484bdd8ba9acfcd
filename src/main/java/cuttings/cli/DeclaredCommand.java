package cuttings.cli;

import picocli.CommandLine.Model.CommandSpec;

/** A command that declares in code what picocli has to know of it. */
interface DeclaredCommand {

    /** Its name, its help and its options. */
    CommandSpec spec();
}
