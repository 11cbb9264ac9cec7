package org.nameh.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.nameh.consent.NameDisclosure;
import org.nameh.letter.RegistrationNumber;
import org.nameh.review.Draft;
import org.nameh.thread.Relation;

/** One letter full of canaries for every fate, planted when they are first asked for and kept for all tests of a run. */
@ApplicationScoped
class PlantedLetters {

    private static final String LONG_AGO = "visible_from = now() - interval '3 days'";

    @Inject
    Courier courier;

    @Inject
    Cellar cellar;

    private final Canaries canaries = new Canaries();
    private boolean themed;
    private final Map<Fate, RegistrationNumber> numbers = new EnumMap<>(Fate.class);

    /** The words that were planted. */
    Canaries canaries() {
        plantAll();
        return canaries;
    }

    /** The number of the letter of a fate. */
    RegistrationNumber number(Fate fate) {
        plantAll();
        return numbers.get(fate);
    }

    /** The public id of the letter of a fate. */
    String publicId(Fate fate) {
        return courier.publicId(number(fate));
    }

    private synchronized void plantAll() {
        if (numbers.isEmpty()) {
            for (var fate : Fate.values()) {
                numbers.put(fate, plant(fate, fate.name()));
            }
            bindAll();
        }
    }

    /** All answer the one that is published, whatever became of them; and each comes after the one before. */
    private void bindAll() {
        var before = numbers.get(Fate.PUBLISHED);
        for (var fate : Fate.values()) {
            if (fate != Fate.PUBLISHED) {
                var note = canaries.hide(fate + ": note on a bond");
                courier.bind(numbers.get(fate), Relation.REPLIES_TO, numbers.get(Fate.PUBLISHED), note);
                courier.bind(numbers.get(fate), Relation.COMES_AFTER, before, null);
                before = numbers.get(fate);
            }
        }
    }

    /** Plants another letter of a fate, under a name of its own. */
    RegistrationNumber plant(Fate fate, String name) {
        enterThemes();
        var letter = new CanaryLetter(canaries, name, fate.isPublic());
        var number = courier.register(
                courier.enter(letter.sender(fate == Fate.PUBLISHED_IN_FULL)),
                courier.enter(letter.addressee()),
                letter.description());
        courier.allow(number, letter.otherTerms());
        courier.comment(number, letter.anchor(), letter.comment());
        courier.authenticate(number, letter.finding());
        courier.handOver(number, letter.handOver(), letter.reminder());
        courier.askCallBack(number, letter.wayOfCallBack());
        courier.askForCorrection(number, letter.correction(), letter.wayToBeReached());
        var consent = courier.allow(number, letter.terms(nameForm(fate)));
        switch (fate) {
            case REGISTERED -> {}
            case DRAFT -> courier.write(number, letter.draft());
            case SUBMITTED, IN_REVIEW, RETURNED, REJECTED -> review(fate, number, letter);
            case APPROVED -> approve(number, letter);
            case TRANSLATION_UNSIGNED -> publishUntranslated(number, letter.draftUntranslated());
            case TRANSLATION_STALE -> publishStale(number, letter);
            default -> publish(fate, number, letter, consent);
        }
        return number;
    }

    private void enterThemes() {
        if (!themed) {
            courier.enter(CanaryLetter.READ);
            courier.enter(CanaryLetter.UNREAD);
            themed = true;
        }
    }

    private static NameDisclosure nameForm(Fate fate) {
        return switch (fate) {
            case PUBLISHED_IN_FULL -> NameDisclosure.FULL;
            case PUBLISHED_BY_INITIALS -> NameDisclosure.INITIALS;
            case PUBLISHED_BY_PSEUDONYM -> NameDisclosure.PSEUDONYM;
            default -> NameDisclosure.ANONYMOUS;
        };
    }

    private void review(Fate fate, RegistrationNumber number, CanaryLetter letter) {
        courier.write(number, letter.draft());
        courier.submit(number);
        switch (fate) {
            case IN_REVIEW -> courier.takeUp(number);
            case RETURNED -> courier.sendBack(number, letter.grounds());
            case REJECTED -> courier.reject(number, letter.grounds());
            default -> {}
        }
    }

    private void approve(RegistrationNumber number, CanaryLetter letter) {
        courier.write(number, letter.draft());
        courier.submit(number);
        courier.approve(number);
    }

    private void publish(Fate fate, RegistrationNumber number, CanaryLetter letter, long consent) {
        var early = fate == Fate.SCHEDULED || fate == Fate.SUSPENDED_UNSEEN || fate == Fate.WITHDRAWN_UNSEEN;
        approve(number, fate == Fate.IN_SECOND_EDITION ? letter.hidden() : letter);
        if (fate == Fate.EMBARGOED_UNSEEN) {
            courier.embargo(number, letter.awaited(), letter.reason());
        }
        courier.publish(number, early ? Instant.now().plus(Duration.ofDays(30)) : null);
        switch (fate) {
            case BEING_CORRECTED -> correct(number, letter.hidden());
            case IN_SECOND_EDITION -> publishAgain(number, letter);
            case SUSPENDED, SUSPENDED_UNSEEN -> courier.suspend(number, letter.reason());
            case WITHDRAWN -> courier.withdraw(number, letter.reason(), letter.notes());
            case WITHDRAWN_UNSEEN -> courier.withdraw(number, letter.reason());
            case EMBARGOED -> courier.embargo(number, letter.awaited(), letter.reason());
            case CONSENT_REVOKED -> courier.revoke(consent, letter.reason());
            case CONSENT_EXPIRED ->
                cellar.letPass(courier.publicId(number), LONG_AGO + ", visible_until = now() - interval '1 day'");
            default -> {}
        }
        if (fate == Fate.SUSPENDED_UNSEEN) {
            cellar.letPass(courier.publicId(number), LONG_AGO + ", suspended_at = now() - interval '4 days'");
        }
    }

    private void publishUntranslated(RegistrationNumber number, Draft content) {
        courier.write(number, content);
        courier.submit(number);
        courier.approveAlone(number);
        courier.publishWithout(number, "en");
    }

    private void publishStale(RegistrationNumber number, CanaryLetter letter) {
        var content = letter.draftUntranslated();
        var before = new Draft(
                "fa",
                content.transcription() + " ۱۳۶۹",
                content.headings(),
                content.translations(),
                content.redactions(),
                content.mentions(),
                content.themes());
        courier.write(number, before);
        courier.submit(number);
        courier.approve(number);
        courier.revise(number);
        publishUntranslated(number, content);
    }

    private void correct(RegistrationNumber number, CanaryLetter letter) {
        courier.correct(number, courier.enter(letter.sender(false)), letter.description());
        rewrite(number, letter);
    }

    private void rewrite(RegistrationNumber number, CanaryLetter letter) {
        courier.revise(number);
        courier.write(number, letter.draft());
    }

    private void publishAgain(RegistrationNumber number, CanaryLetter letter) {
        rewrite(number, letter);
        courier.submit(number);
        courier.approve(number);
        courier.publishCorrection(number, null, "More of it could be told.");
    }
}
