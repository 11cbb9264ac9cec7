package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nameh.letter.Letter;
import org.nameh.platform.ChangedElsewhere;
import org.nameh.support.SampleDrafts;
import org.nameh.support.SampleLetters;

class LetterVersionTest {

    private static final Instant OPENED = Instant.parse("2025-01-22T08:00:00Z");
    private static final Instant LATER = Instant.parse("2025-01-23T08:00:00Z");
    private static final Draft OTHER = SampleDrafts.english("Another text.");

    private final Letter letter = SampleLetters.golnarToFarhad();
    private final LetterVersion version =
            new LetterVersion(letter, 1, SampleDrafts.golnarToFarhad(), "translator", OPENED);

    @Test
    void countsOnFromTheVersionBefore() {
        var next = new LetterVersion(version, "translator", OPENED);

        assertThat(next.getOrdinal()).isEqualTo(version.getOrdinal() + 1);
        assertThat(next.getVersion()).isGreaterThan(version.getVersion());
    }

    @Test
    void beginsAsADraft() {
        assertThat(version.getState()).isEqualTo(VersionState.DRAFT);
        assertThat(version.getContentHash()).isNull();
    }

    @Test
    void keepsWhatWasWritten() {
        assertThat(version.getContent()).isEqualTo(SampleDrafts.golnarToFarhad());
    }

    @Test
    void canBeWrittenAnewWhileItIsADraft() {
        version.write(OTHER, "editor", LATER);

        assertThat(version.getContent()).isEqualTo(OTHER);
        assertThat(version.getEditedBy()).isEqualTo("editor");
        assertThat(version.getEditedAt()).isEqualTo(LATER);
    }

    @Test
    void isSubmittedOnce() {
        submit();

        assertThat(version.getState()).isEqualTo(VersionState.SUBMITTED);
        assertThat(version.getSubmittedBy()).isEqualTo("translator");
        assertThat(version.getSubmittedAt()).isEqualTo(LATER);
        assertThatThrownBy(this::submit).hasMessage("review.refused.frozen");
    }

    @Test
    void isFrozenOnceItIsSubmitted() {
        submit();

        assertThatThrownBy(() -> version.write(OTHER, "translator", LATER))
                .isInstanceOf(VersionRefused.class)
                .hasMessage("review.refused.frozen");
        assertThat(version.getContent()).isEqualTo(SampleDrafts.golnarToFarhad());
    }

    @Test
    void keepsWhatTheRegisterSaidWhenItWasSubmitted() {
        submit();

        letter.describe(letter.getDescription(), SampleLetters.farhad(), null, "clerk", LATER);

        assertThat(version.getEntry().senders()).containsExactly("Golnar Omidi", "گلنار امیدی");
    }

    @Test
    void followsTheRegisterWhileItIsADraft() {
        letter.describe(letter.getDescription(), SampleLetters.farhad(), null, "clerk", LATER);

        assertThat(version.getEntry().senders()).containsExactly("Farhad Omidi", "فرهاد امیدی");
    }

    @Test
    void isTakenUpByAnEditor() {
        submit();

        version.takeUp("editor", LATER);

        assertThat(version.getState()).isEqualTo(VersionState.IN_REVIEW);
        assertThat(version.getReviewer()).isEqualTo("editor");
    }

    @Test
    void canBeTakenOverByAnotherEditor() {
        submit();
        version.takeUp("editor", LATER);

        version.takeUp("editor2", LATER);

        assertThat(version.getReviewer()).isEqualTo("editor2");
    }

    @Test
    void cannotBeTakenUpBeforeItIsSubmitted() {
        assertThatThrownBy(() -> version.takeUp("editor", LATER)).hasMessage("review.refused.notUnderReview");
    }

    @ParameterizedTest
    @EnumSource
    void followsADecision(Outcome outcome) {
        submit();

        version.follow(outcome);

        assertThat(version.getState()).isEqualTo(outcome.leadsTo());
    }

    @ParameterizedTest
    @EnumSource
    void cannotBeDecidedOnBeforeItIsSubmitted(Outcome outcome) {
        assertThatThrownBy(() -> version.follow(outcome)).hasMessage("review.refused.notUnderReview");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COUNTER")
    void isDecidedOnOnce(Outcome outcome) {
        submit();
        version.follow(outcome);

        assertThatThrownBy(() -> version.follow(Outcome.APPROVE)).hasMessage("review.refused.notUnderReview");
        assertThatThrownBy(() -> version.takeUp("editor", LATER)).hasMessage("review.refused.notUnderReview");
    }

    @Test
    void goesBackUnderReviewWhenItsApprovalIsTakenBack() {
        submit();
        version.takeUp("editor", LATER);
        version.follow(Outcome.APPROVE);

        version.reopen();

        assertThat(version.getState()).isEqualTo(VersionState.SUBMITTED);
        assertThat(version.getReviewer()).isNull();
    }

    @Test
    void makesRoomForTheNextOnceItIsApproved() {
        submit();
        version.follow(Outcome.APPROVE);

        version.supersede();

        assertThat(version.getState()).isEqualTo(VersionState.SUPERSEDED);
    }

    @Test
    void makesNoRoomBeforeItIsApproved() {
        submit();

        assertThatThrownBy(version::supersede).hasMessage("review.refused.notApproved");
    }

    @Test
    void isSavedOnlyOverWhatWasSeen() {
        assertThatCode(() -> version.requireSeen(version.getVersion())).doesNotThrowAnyException();
        assertThatThrownBy(() -> version.requireSeen(7))
                .isInstanceOfSatisfying(
                        ChangedElsewhere.class,
                        refused -> assertThat(refused.getDetails()).containsExactly("translator", OPENED));
    }

    private void submit() {
        version.submit(FrozenEntry.of(letter), "translator", LATER);
    }
}
