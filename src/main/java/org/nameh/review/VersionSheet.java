package org.nameh.review;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.nameh.letter.Description;

/** The newest version of a letter as a page shows it: content, where it stands, who had a hand in it, what was decided so far. */
public record VersionSheet(
        int ordinal,
        int seenVersion,
        VersionState state,
        Draft content,
        String editedBy,
        Instant editedAt,
        String submittedBy,
        Instant submittedAt,
        String reviewer,
        Instant reviewSince,
        String contentHash,
        List<String> contributors,
        List<String> approvers,
        List<Round> rounds,
        List<OpenPoint> openPoints) {

    /** A letter of which nothing is written down yet. */
    static VersionSheet none(Description entry) {
        var content = Draft.empty(entry.mainLanguage());
        return new VersionSheet(
                0,
                -1,
                VersionState.DRAFT,
                content,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Proof.of(content, entry, Circle.none()));
    }

    static VersionSheet of(
            LetterVersion version,
            Circle circle,
            List<String> contributors,
            List<String> approvers,
            List<Round> rounds) {
        var hash = version.getContentHash();
        return new VersionSheet(
                version.getOrdinal(),
                version.getVersion(),
                version.getState(),
                version.getContent(),
                version.getEditedBy(),
                version.getEditedAt(),
                version.getSubmittedBy(),
                version.getSubmittedAt(),
                version.getReviewer(),
                version.getReviewSince(),
                hash == null ? null : HexFormat.of().formatHex(hash),
                contributors,
                approvers,
                rounds,
                Proof.of(version.getContent(), version.getLetter().getDescription(), circle));
    }

    /** All decisions on any version of the letter, the newest first. */
    public List<DecisionRow> decisions() {
        return rounds.stream().flatMap(round -> round.decisions().stream()).toList();
    }

    /** The rounds in which something was decided, the newest first. */
    public List<Round> decided() {
        return rounds.stream().filter(round -> !round.decisions().isEmpty()).toList();
    }

    /** The round that this version is in. */
    public Round round() {
        return rounds.stream()
                .filter(round -> round.ordinal() == ordinal)
                .findFirst()
                .orElseGet(() -> new Round(ordinal, state, submittedBy, submittedAt, List.of()));
    }

    /** Whether its content can be edited. */
    public boolean editable() {
        return state == VersionState.DRAFT;
    }

    /** The points without which nothing is handed in or approved. */
    public List<OpenPoint> hardPoints() {
        return openPoints.stream().filter(OpenPoint::hard).toList();
    }

    /** The points that ask to look again. */
    public List<OpenPoint> softPoints() {
        return openPoints.stream().filter(point -> !point.hard()).toList();
    }

    /** Whether nothing can be written down yet, because nobody has said in which language the letter is. */
    public boolean awaitsLanguage() {
        return content.language().equals(Description.UNDETERMINED);
    }
}
