package cuttings.article;

/** What came of one page: fields that could be extracted, or the fault that stood in the way. */
public sealed interface PageOutcome permits Extraction, Fault {}
