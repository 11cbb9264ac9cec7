package org.nameh.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nameh.facsimile.DevelopedFile;
import org.nameh.facsimile.Form;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;
import org.nameh.platform.Seal;
import org.nameh.platform.Slice;

/** Where what was sent over the public form waits until somebody examines it. Whoever opens one leaves a trace in the audit trail. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class Quarantine {

    /** Before any moment, and after any. */
    private static final Instant BEGINNING = Instant.EPOCH;

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    Submissions submissions;

    @Inject
    Enclosures enclosures;

    @Inject
    Steps steps;

    @Inject
    Accession accession;

    @Inject
    Seal seal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Fifty that wait, the oldest first, after one (null: from the oldest on). */
    public Slice<SubmissionRow> waiting(Long after) {
        var last = Optional.ofNullable(after).flatMap(submissions::line);
        return submissions.waiting(
                last.map(SubmissionRow::sentAt).orElse(BEGINNING),
                last.map(SubmissionRow::id).orElse(0L));
    }

    /** Fifty that were accepted or declined, the last one first, before one (null: from the last on). */
    public Slice<SubmissionRow> settled(Long before) {
        var last = Optional.ofNullable(before).flatMap(submissions::line);
        return submissions.settled(
                last.map(SubmissionRow::settledAt).orElse(END),
                last.map(SubmissionRow::id).orElse(0L));
    }

    /** One that was sent, with all that is in it, to be examined; each view is audited. @throws UnknownSubmission if nothing was sent under the id */
    public ExaminedSubmission open(long id) {
        var line = submissions.line(id).orElseThrow(UnknownSubmission::new);
        var words = steps.words(id).map(kept -> seal.open(kept, wordsOf(id))).orElse(null);
        facts.fire(new SubmissionOpened(id));
        return new ExaminedSubmission(line, submissions.get(id).open(seal), enclosures.of(id), words);
    }

    /** The files that came with one. */
    public List<EnclosureRow> files(long id) {
        return enclosures.of(id);
    }

    /** The picture of a page of a file that was sent, made anew from its pixels. @throws UnknownSubmission if there is none */
    public byte[] picture(long id, long file, int page, @NotNull Form form) {
        requireOf(id, file);
        return enclosures.picture(file, page, form).orElseThrow(UnknownSubmission::new);
    }

    /** A piece of a file as it came, counted from 0; nothing after the last. @throws UnknownSubmission if there is no such file */
    @RolesAllowed(Role.REGISTRAR)
    public Optional<byte[]> piece(long id, long file, int ordinal) {
        requireOf(id, file);
        return enclosures.piece(file, ordinal);
    }

    private void requireOf(long id, long file) {
        if (submissions.line(id).isEmpty() || enclosures.of(id).stream().noneMatch(one -> one.id() == file)) {
            throw new UnknownSubmission();
        }
    }

    /**
     * Takes one into the register, with its files, and gives the number of the letter; of one that was taken before, the number that it
     * was given then.
     *
     * @throws SubmissionRefused if it was declined, or the clerk must say more
     */
    @RolesAllowed(Role.REGISTRAR)
    public RegistrationNumber accept(long id, @NotNull @Valid Acceptance as, @NotNull List<DevelopedFile> files) {
        var one = submissions.hold(id);
        var line = submissions.line(id).orElseThrow(UnknownSubmission::new);
        if (line.state() == SubmissionState.ACCEPTED) {
            return line.number();
        }
        requireWaiting(line);
        var letter = accession.enter(one, line.sentAt(), as, files);
        steps.accepted(id, caller.name(), clock.instant(), letter);
        facts.fire(new SubmissionAccepted(letter.getNumber(), id));
        return letter.getNumber();
    }

    /** Declines one, with words to whoever sent it; declining it again changes nothing. @throws SubmissionRefused if it was accepted */
    public void decline(long id, @NotNull DeclineReason reason, @NotNull @Size(min = 1, max = 2000) String words) {
        submissions.hold(id);
        var line = submissions.line(id).orElseThrow(UnknownSubmission::new);
        if (line.state() == SubmissionState.DECLINED) {
            return;
        }
        requireWaiting(line);
        steps.declined(id, caller.name(), clock.instant(), reason, seal.seal(words, wordsOf(id)));
        facts.fire(new SubmissionDeclined(id, reason));
    }

    private static void requireWaiting(SubmissionRow line) {
        if (line.state() != SubmissionState.WAITING) {
            throw new SubmissionRefused("submission.refused.settled", line.settledBy(), line.settledAt());
        }
    }

    /** For which place the words are sealed with which one is declined. */
    static String wordsOf(long id) {
        return "submission_step.words/" + id;
    }
}
