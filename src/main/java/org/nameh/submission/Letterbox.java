package org.nameh.submission;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nameh.facsimile.DevelopedFile;
import org.nameh.paper.ReceiptCode;
import org.nameh.platform.Fact;
import org.nameh.platform.Language;
import org.nameh.platform.Seal;

/**
 * Where anybody may put a letter in, page by page, under a code that nobody else has. It gives out what the holder of the code typed,
 * until that is sent, and afterwards no more than what became of it. What nobody went on with for thirty days is not here any more.
 */
@Stateless
@PermitAll
public class Letterbox {

    private static final Duration KEPT_FOR = Duration.ofDays(30);

    @Inject
    Submissions submissions;

    @Inject
    Enclosures enclosures;

    @Inject
    Steps steps;

    @Inject
    Capacity capacity;

    @Inject
    FreshCode fresh;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** What is there under a code; nothing, if nobody was given it, or it was forgotten. */
    public Optional<SubmissionSheet> open(@NotNull ReceiptCode code) {
        return find(code).map(this::sheet);
    }

    private Optional<Submission> find(ReceiptCode code) {
        var since = clock.instant().minus(KEPT_FOR);
        return submissions
                .find(code)
                .filter(one -> one.getSavedAt().isAfter(since)
                        || submissions.line(one.getId()).isPresent());
    }

    private SubmissionSheet sheet(Submission one) {
        var line = submissions.line(one.getId());
        if (line.isPresent()) {
            return sheet(one, line.get());
        }
        return new SubmissionSheet(
                SubmissionState.UNFINISHED,
                one.getLanguage(),
                one.open(seal),
                enclosures.of(one.getId()),
                one.getSavedAt(),
                null,
                null);
    }

    private SubmissionSheet sheet(Submission one, SubmissionRow line) {
        var declined = line.reason() != null;
        return new SubmissionSheet(
                line.state(),
                one.getLanguage(),
                Contents.none(),
                List.of(),
                line.sentAt(),
                declined ? DeclineReason.valueOf(line.reason()) : null,
                declined ? words(one.getId()) : null);
    }

    private String words(long id) {
        return steps.words(id)
                .map(kept -> seal.open(kept, Quarantine.wordsOf(id)))
                .orElse(null);
    }

    /**
     * Keeps what a page of the form says, in place of what it said before; under a code that was just drawn, something begins.
     *
     * @throws SubmissionRefused if nothing is kept under the code and it is not proven to be fresh, or there is no room, or it was sent
     */
    public SubmissionSheet save(
            @NotNull ReceiptCode code,
            String proof,
            @NotNull Language language,
            @NotNull Stage stage,
            @NotNull Map<Item, String> typed) {
        submissions.await(code);
        var one = find(code).orElseGet(() -> begin(code, proof, language));
        requireUnsent(one);
        one.save(one.open(seal).with(stage, typed), language, seal, clock.instant());
        return sheet(one);
    }

    private Submission begin(ReceiptCode code, String proof, Language language) {
        if (!fresh.isProven(code, String.valueOf(proof))) {
            throw new SubmissionRefused("submission.refused.unknown");
        }
        capacity.requireRoom();
        var one = new Submission(code, language, clock.instant());
        submissions.add(one);
        return one;
    }

    private void requireUnsent(Submission one) {
        if (submissions.line(one.getId()).isPresent()) {
            throw new SubmissionRefused("submission.refused.sent");
        }
    }

    /** Keeps a file that was found to be a scan; just the same one again changes nothing. @throws SubmissionRefused if there is no room, or it was sent */
    public void enclose(@NotNull ReceiptCode code, @NotNull DevelopedFile file) {
        var one = unsent(code);
        if (!enclosures.holds(one.getId(), file)) {
            capacity.requireRoom(one.getId(), file.size());
            enclosures.add(one.getId(), file);
        }
    }

    /** Takes a file away again. @throws SubmissionRefused if it was sent */
    public void remove(@NotNull ReceiptCode code, long file) {
        enclosures.remove(unsent(code).getId(), file);
    }

    private Submission unsent(ReceiptCode code) {
        submissions.await(code);
        var one = find(code).orElseThrow(() -> new SubmissionRefused("submission.refused.unknown"));
        requireUnsent(one);
        return one;
    }

    /**
     * Sends what is there; what was sent already stays so.
     *
     * @throws SubmissionRefused if there is neither a text nor a file, or nothing is said yet of what may be done with it
     */
    public void send(@NotNull ReceiptCode code) {
        submissions.await(code);
        var one = find(code).orElseThrow(() -> new SubmissionRefused("submission.refused.unknown"));
        if (submissions.line(one.getId()).isEmpty()) {
            requireWhole(one.open(seal), enclosures.of(one.getId()));
            steps.sent(one.getId(), clock.instant());
            facts.fire(new SubmissionReceived(one.getId()));
        }
    }

    private static void requireWhole(Contents contents, List<EnclosureRow> files) {
        if (contents.get(Item.TEXT) == null && files.isEmpty()) {
            throw new SubmissionRefused("submission.refused.empty");
        }
        if (!new Wishes(contents).flaws().isEmpty()) {
            throw new SubmissionRefused("submission.refused.consent");
        }
    }

    /** Throws all that is there away; once more changes nothing. @throws SubmissionRefused if it was sent */
    public void discard(@NotNull ReceiptCode code) {
        submissions.await(code);
        find(code).ifPresent(one -> {
            requireUnsent(one);
            submissions.remove(one);
        });
    }
}
