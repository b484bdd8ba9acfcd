package cuttings.extract;

import cuttings.extract.body.BodyFinder;
import cuttings.extract.profile.Profiles;

/** The whole extractor around parts that are on trial. */
public final class TrialExtractor {

    private TrialExtractor() {}

    /** One that finds bodies this way. */
    public static Extractor with(BodyFinder bodyFinder) {
        return new Extractor(Profiles.builtIn(), bodyFinder);
    }
}
