package cuttings.cli;

import cuttings.article.Fault;
import cuttings.article.FaultKind;

/** One page cannot be had, for a reason that a report names. */
final class FaultException extends Exception {

    private final Fault fault;

    FaultException(FaultKind kind, String where, String detail) {
        this(new Fault(kind, where, detail));
    }

    FaultException(Fault fault) {
        super(fault.detail());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
