package org.nameh.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.nameh.letter.AssignedOnly;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** Where editors read what was handed in and decide: approve, return, reject, or take back what was decided. */
@Stateless
@AssignedOnly
@RolesAllowed(Role.EDITOR)
public class ReviewDesk {

    @Inject
    Versions versions;

    @Inject
    Conflicts conflicts;

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
        conflicts.requireNone(number, caller.name());
        var version = versions.held(number);
        requireNobodyElse(version, caller.name());
        version.takeUp(caller.name(), clock.instant());
        facts.fire(new VersionMoved(number, version, "REVIEW_TAKEN_UP"));
    }

    /** Takes a version over from who has it. @throws VersionRefused if somebody else has it by now */
    public void takeOver(@NotNull RegistrationNumber number, @NotNull String from) {
        conflicts.requireNone(number, caller.name());
        var version = versions.held(number);
        requireNobodyElse(version, from);
        version.takeUp(caller.name(), clock.instant());
        facts.fire(new VersionMoved(number, version.getOrdinal(), "REVIEW_TAKEN_OVER", "from " + from));
    }

    private void requireNobodyElse(LetterVersion version, String than) {
        Claim.on(version, clock.instant())
                .filter(claim -> !List.of(than, caller.name()).contains(claim.holder()))
                .ifPresent(claim -> {
                    throw new VersionRefused("review.refused.claimed", claim.holder(), claim.since());
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
     * Approves the version that was read; tells whether it is approved now, or another approval is still to come.
     *
     * @throws SamePerson if the editor had a hand in it: four eyes
     * @throws VersionRefused if another version stands there now, it is not under review, hard points are open, a scan of it was not
     *     looked at, or the editor approved it before
     */
    public boolean approve(@NotNull RegistrationNumber number, int readOrdinal) {
        var version = read(number, readOrdinal);
        requireMayApprove(version);
        versions.add(new Decision(version, Outcome.APPROVE, Grounds.none(), caller.name(), clock.instant()));
        var complete = versions.isApproved(version);
        if (complete) {
            versions.approved(number).ifPresent(LetterVersion::supersede);
            version.follow(Outcome.APPROVE);
        } else {
            version.leave(caller.name());
        }
        versions.write();
        facts.fire(new VersionMoved(number, version, complete ? "VERSION_APPROVED" : "VERSION_ENDORSED"));
        return complete;
    }

    private void requireMayApprove(LetterVersion version) {
        var hindrance = versions.approvalHindrance(version, caller.name());
        if (hindrance.filter("approved_before"::equals).isPresent()) {
            throw new VersionRefused("review.refused.approvedBefore");
        }
        if (hindrance.isPresent()) {
            throw new SamePerson(caller.name(), versions.approvers(version));
        }
        Proof.requireSettled(version, circles.of(version.getLetter()));
        var unseen = versions.unseenLeaves(version);
        if (!unseen.isEmpty()) {
            throw new VersionRefused("review.refused.unseenLeaves", String.join(", ", unseen));
        }
    }

    /** How many editors must approve a version of a letter. */
    @RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
    public int approvalsNeeded(@NotNull RegistrationNumber number) {
        return versions.approvalsNeeded(number);
    }

    /** Returns the version for another round, and opens its next draft. @throws VersionRefused without grounds, or if their passage stands nowhere */
    public void sendBack(@NotNull RegistrationNumber number, int readOrdinal, @NotNull Grounds grounds) {
        var version = read(number, readOrdinal);
        decide(number, version, Outcome.RETURN, grounds.required());
        // The next round starts from what was returned, in the name of those who wrote it.
        var next = new LetterVersion(version, version.getSubmittedBy(), clock.instant());
        versions.add(next, version.getSubmittedBy());
    }

    /** Rejects the version: not for publication, kept for ever. @throws VersionRefused without grounds, or if their passage stands nowhere */
    public void reject(@NotNull RegistrationNumber number, int readOrdinal, @NotNull Grounds grounds) {
        decide(number, read(number, readOrdinal), Outcome.REJECT, grounds.required());
    }

    /**
     * Takes a decision on the newest version back, one's own or another's: it stays, and the version is under review again.
     *
     * @throws VersionRefused without grounds, once an edition rests on it, or if it is no approval or rejection that still stands
     */
    public void counter(@NotNull RegistrationNumber number, long decision, @NotNull Grounds grounds) {
        conflicts.requireNone(number, caller.name());
        var version = versions.held(number);
        var answered = versions.decision(number, decision)
                .orElseThrow(() -> new VersionRefused("review.refused.counter.answered"));
        versions.counterHindrance(answered, caller.name()).ifPresent(ReviewDesk::refuseToCounter);
        grounds.required().requireIn(version.getContent());
        versions.add(Decision.counter(answered, grounds, caller.name(), clock.instant()));
        if (answered.getOutcome() == Outcome.REJECT || !versions.isApproved(version)) {
            version.reopen();
            versions.write();
        }
        facts.fire(new VersionMoved(
                number,
                version.getOrdinal(),
                "DECISION_COUNTERED",
                answered.getOutcome().name()));
    }

    private static void refuseToCounter(String hindrance) {
        throw new VersionRefused(
                hindrance.equals("counter_before_publication")
                        ? "review.refused.counter.published"
                        : "review.refused.counter.answered");
    }

    private LetterVersion read(RegistrationNumber number, int readOrdinal) {
        conflicts.requireNone(number, caller.name());
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
