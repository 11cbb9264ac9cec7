package org.nameh.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.stream.Collectors;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** Where editors read what was handed in and decide: approve, return, reject. */
@Stateless
@RolesAllowed(Role.EDITOR)
public class ReviewDesk {

    @Inject
    Versions versions;

    @Inject
    Circles circles;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /**
     * Takes a version up, so that others see who is reading it.
     *
     * @throws VersionRefused if it is not under review, or somebody else has it and the claim has not expired
     */
    public void takeUp(@NotNull RegistrationNumber number) {
        var version = versions.held(number);
        requireNobodyElse(version, caller.name());
        version.takeUp(caller.name(), clock.instant());
        facts.fire(new VersionMoved(number, version, "REVIEW_TAKEN_UP"));
    }

    /** Takes a version over from who has it. @throws VersionRefused if somebody else has it by now */
    public void takeOver(@NotNull RegistrationNumber number, @NotNull String from) {
        var version = versions.held(number);
        requireNobodyElse(version, from);
        version.takeUp(caller.name(), clock.instant());
        facts.fire(new VersionMoved(number, version.getOrdinal(), "REVIEW_TAKEN_OVER", "from " + from));
    }

    private void requireNobodyElse(LetterVersion version, String than) {
        version.claimedBy(clock.instant())
                .filter(holder -> !holder.equals(than) && !holder.equals(caller.name()))
                .ifPresent(holder -> {
                    throw new VersionRefused("review.refused.claimed", holder, version.getReviewSince());
                });
    }

    /** Gives a version that the caller took up back. @throws VersionRefused if somebody else has it */
    public void giveBack(@NotNull RegistrationNumber number) {
        var version = versions.held(number);
        requireNobodyElse(version, caller.name());
        version.giveBack();
        facts.fire(new VersionMoved(number, version, "REVIEW_GIVEN_BACK"));
    }

    /**
     * Approves the version that was read.
     *
     * @throws SamePerson if the editor had a hand in it: four eyes
     * @throws VersionRefused if another version stands there now, it is not under review, or hard points are open
     */
    public void approve(@NotNull RegistrationNumber number, int readOrdinal) {
        var version = read(number, readOrdinal);
        var approvers = versions.approvers(version);
        if (!approvers.contains(caller.name())) {
            throw new SamePerson(caller.name(), approvers);
        }
        version.requireSettled(circles.of(version.getLetter()));
        versions.approved(number).ifPresent(LetterVersion::supersede);
        decide(number, version, Outcome.APPROVE, Grounds.none());
    }

    /** Returns the version for another round, and opens its next draft. @throws VersionRefused without grounds, or if their passage stands nowhere */
    public void sendBack(@NotNull RegistrationNumber number, int readOrdinal, @NotNull Grounds grounds) {
        var version = read(number, readOrdinal);
        decide(number, version, Outcome.RETURN, grounds.required());
        // The next round starts from what was returned, in the name of those who wrote it.
        var next = new LetterVersion(
                version.getLetter(),
                version.getOrdinal() + 1,
                version.getContent(),
                version.getSubmittedBy(),
                clock.instant());
        versions.add(next, version.getSubmittedBy());
    }

    /** Rejects the version: not for publication, kept for ever. @throws VersionRefused without grounds, or if their passage stands nowhere */
    public void reject(@NotNull RegistrationNumber number, int readOrdinal, @NotNull Grounds grounds) {
        decide(number, read(number, readOrdinal), Outcome.REJECT, grounds.required());
    }

    private LetterVersion read(RegistrationNumber number, int readOrdinal) {
        var version = versions.held(number);
        version.requireUnderReview();
        if (version.getOrdinal() != readOrdinal) {
            throw new VersionRefused("review.refused.otherVersion");
        }
        return version;
    }

    private void decide(RegistrationNumber number, LetterVersion version, Outcome outcome, Grounds grounds) {
        grounds.requireIn(version.getContent());
        versions.add(new Decision(version, outcome, grounds, caller.name(), clock.instant()));
        version.follow(outcome);
        versions.write();
        var note = grounds.codes().stream().map(DecisionGround::name).collect(Collectors.joining(" "));
        facts.fire(new VersionMoved(number, version.getOrdinal(), "VERSION_" + outcome.leadsTo(), note));
    }
}
