package cuttings.extract.verdict;

import static cuttings.extract.verdict.Verdict.when;

import cuttings.article.Block;
import cuttings.article.PageStatus;
import java.util.Optional;

/** Pages that a site sends in place of a story: it asks who is there, asks for consent or money, or has nothing. */
final class InPlaceOfStory {

    private static final int HARDLY_ANY = 140;
    private static final int BEGINNING = 400;
    private static final int LITTLE = 600;
    private static final int BARE_PAGE = 2_500;
    private static final int CONSENT_PAGE = 8_000;

    /** What the common defences against robots put into their pages. */
    private static final String DEFENCE =
            "script[src*=challenge-platform],script[src*=captcha-delivery.com],#challenge-form"
                    + ",#challenge-running,#px-captcha,iframe[src*=_Incapsula_Resource],.g-recaptcha,.h-captcha,.cf-turnstile";

    private InPlaceOfStory() {}

    static Optional<Verdict> of(Signs signs) {
        return when(isChallenge(signs), PageStatus.BOT_CHALLENGE, "the page asks whether a person is reading")
                .or(() ->
                        when(isNotFound(signs), PageStatus.SOFT_NOT_FOUND, "the page says that there is nothing here"))
                .or(() -> when(isConsent(signs), PageStatus.CONSENT_WALL, "the page only asks for consent"))
                .or(() -> when(
                        isStub(signs),
                        PageStatus.PAYWALL_STUB,
                        signs.weight() + " characters before the page asks for payment"));
    }

    private static boolean isChallenge(Signs signs) {
        if (!signs.isShorter(LITTLE) || signs.visible().length() > BARE_PAGE) {
            return false;
        }
        return Wording.CHALLENGE.isIn(signs.title())
                || !signs.isClaimed()
                        && (Wording.CHALLENGE.isIn(signs.visible())
                                || signs.isShorter(HARDLY_ANY) && signs.has(DEFENCE));
    }

    private static boolean isNotFound(Signs signs) {
        boolean empty = signs.isShorter(HARDLY_ANY)
                || !signs.isClaimed() && signs.composition().longestRun() < LITTLE;
        return empty && Wording.NOT_FOUND.isIn(signs.title());
    }

    /** A page most of whose text is about consent, not just its foot, with something to click on that gives it. */
    private static boolean isConsent(Signs signs) {
        if (signs.isClaimed() || !isAboutConsent(signs)) {
            return false;
        }
        String visible = signs.visible();
        return visible.length() < CONSENT_PAGE
                && Wording.CONSENT.isIn(visible.substring(0, visible.length() / 2))
                && Wording.AGREEMENT.isIn(visible);
    }

    private static boolean isAboutConsent(Signs signs) {
        if (signs.isShorter(HARDLY_ANY)) {
            return signs.visible().length() < BARE_PAGE;
        }
        int about = signs.story().blocks().stream()
                .map(Block::text)
                .filter(text -> Wording.CONSENT.isIn(Signs.lower(text)))
                .mapToInt(String::length)
                .sum();
        return about * 2 > signs.composition().characters();
    }

    /** The beginning of a story, and right below it the wish to be paid for the rest. */
    private static boolean isStub(Signs signs) {
        Boolean free = signs.metadata().freeToRead();
        if (Boolean.TRUE.equals(free) || !signs.isShorter(BEGINNING)) {
            return false;
        }
        boolean asks = Wording.PAYMENT_TO_READ_ON.isIn(Signs.lower(signs.story().below()));
        return asks || Boolean.FALSE.equals(free) && Wording.PAYMENT.isIn(signs.visible());
    }
}
