package org.nameh.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import java.util.TreeSet;
import org.nameh.letter.AssignedOnly;
import org.nameh.letter.Description;
import org.nameh.letter.Letters;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.ChangedElsewhere;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;
import org.nameh.theme.Themes;

/** Where letters are transcribed, translated and described, and handed in for review. */
@Stateless
@AssignedOnly
@RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
public class Scriptorium {

    @Inject
    Versions versions;

    @Inject
    Translations translations;

    @Inject
    Circles circles;

    @Inject
    Letters letters;

    @Inject
    Themes themes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** The newest version of a letter; an empty one if nothing is written down yet. */
    public VersionSheet show(@NotNull RegistrationNumber number) {
        var rounds = versions.rounds(number);
        return versions.latest(number)
                .map(version -> VersionSheet.of(
                        version,
                        circles.of(version.getLetter()),
                        versions.contributors(version),
                        versions.approvers(version),
                        rounds))
                .orElseGet(() -> VersionSheet.none(letters.get(number).getDescription()));
    }

    /**
     * Saves the draft of a letter, opening the first version if there is none (seen version -1).
     *
     * @throws ChangedElsewhere if somebody else saved it since it was seen
     * @throws VersionRefused if it was handed in meanwhile, the register does not know the language of the letter, or
     *     a theme that is chosen anew is out of use
     */
    public void save(@NotNull RegistrationNumber number, int seenVersion, @NotNull @Valid Draft content) {
        if (content.language().equals(Description.UNDETERMINED)) {
            throw new VersionRefused("review.refused.noLanguage");
        }
        var latest = versions.latest(number);
        requireThemesInUse(content, latest);
        if (latest.isEmpty()) {
            var first = new LetterVersion(letters.get(number), 1, content, caller.name(), clock.instant());
            facts.fire(new VersionMoved(number, versions.add(first, caller.name()), "VERSION_OPENED"));
            return;
        }
        var version = latest.get();
        version.requireSeen(seenVersion);
        versions.sign(caller.name());
        version.write(content, caller.name(), clock.instant());
        facts.fire(new VersionMoved(number, version, "VERSION_SAVED"));
    }

    private void requireThemesInUse(Draft content, Optional<LetterVersion> before) {
        var added = new TreeSet<>(content.themes());
        before.ifPresent(version -> added.removeAll(version.getContent().themes()));
        themes.outOfUse(added).stream().findFirst().ifPresent(theme -> {
            throw new VersionRefused("review.refused.theme", theme);
        });
    }

    /** Hands the draft in for review, and its translations with it. @throws VersionRefused if points are open or it was handed in before */
    public void submit(@NotNull RegistrationNumber number, int seenVersion) {
        var version = versions.held(number);
        version.requireSeen(seenVersion);
        Proof.requireSettled(version, circles.of(version.getLetter()));
        translations.submitAll(version, caller.name(), clock.instant());
        version.submit(FrozenEntry.of(version.getLetter()), caller.name(), clock.instant());
        facts.fire(new VersionMoved(number, version, "VERSION_SUBMITTED"));
        recastApproval(number, version);
    }

    /**
     * An editor who approved the version before and corrected it with her own hand approves the correction by handing it in,
     * where two must approve: it remains for the other to read what she changed.
     */
    private void recastApproval(RegistrationNumber number, LetterVersion version) {
        if (versions.isRecast(version, caller.name())) {
            versions.write();
            versions.add(new Decision(version, Outcome.APPROVE, Grounds.none(), caller.name(), clock.instant()));
            facts.fire(new VersionMoved(number, version, "APPROVAL_RECAST"));
        }
    }

    /** Opens a new draft from the newest version, which stays as it is. @throws VersionRefused while one is being written or reviewed */
    public void revise(@NotNull RegistrationNumber number) {
        var last = versions.held(number);
        if (last.getState() == VersionState.DRAFT || last.getState().isUnderReview()) {
            throw new VersionRefused("review.refused.openVersion");
        }
        var next = new LetterVersion(last, caller.name(), clock.instant());
        facts.fire(new VersionMoved(number, versions.add(next, caller.name()), "VERSION_OPENED"));
    }
}
