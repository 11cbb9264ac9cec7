package org.nameh.marginalia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.SampleDrafts.name;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nameh.review.Anchor;
import org.nameh.review.Ground;
import org.nameh.support.SampleDrafts;

class MarkedTextTest {

    private static final Instant THEN = Instant.parse("2025-01-24T10:00:00Z");

    @Test
    void isTheWholeTextWhereNothingIsMarked() {
        assertThat(marked("Kamran came.", null)).containsExactly(plain("Kamran came."));
    }

    @Test
    void showsWhatIsWithheld() {
        assertThat(marked("Then Kamran came.", "Kamran"))
                .containsExactly(
                        plain("Then "), new MarkedRun("Kamran", Ground.NAME, false, List.of()), plain(" came."));
    }

    @Test
    void showsWhereACommentPointsAndEnds() {
        assertThat(marked("Then Kamran came.", null, comment(1, "en", "then kamran")))
                .containsExactly(new MarkedRun("Then Kamran", null, true, List.of(1)), plain(" came."));
    }

    @Test
    void showsACommentOnAPassageThatIsWithheldInPart() {
        assertThat(marked("Then Kamran came.", "Kamran", comment(1, "en", "Kamran came")))
                .containsExactly(
                        plain("Then "),
                        new MarkedRun("Kamran", Ground.NAME, true, List.of()),
                        new MarkedRun(" came", null, true, List.of(1)),
                        plain("."));
    }

    @Test
    void leavesOutCommentsThatAreSettledOrOnAnotherText() {
        var settled = new CommentRow(7, 1, new Anchor("en", "Kamran"), "?", "editor", THEN, "editor2", THEN);
        var onTheWhole = new CommentRow(8, 2, null, "?", "editor", THEN, null, null);

        assertThat(marked("Kamran came.", null, settled, onTheWhole, comment(3, "fa", "Kamran")))
                .containsExactly(plain("Kamran came."));
    }

    @Test
    void findsAPassageWhateverItsHalfSpaces() {
        var content = SampleDrafts.golnarToFarhad();

        var paragraph = MarkedText.of(content, "fa", List.of(comment(1, "fa", "مي پرسد")))
                .get(1);

        assertThat(paragraph.runs())
                .filteredOn(run -> !run.comments().isEmpty())
                .extracting(MarkedRun::text)
                .containsExactly("می‌پرسد");
    }

    private static List<MarkedRun> marked(String text, String withheld, CommentRow... comments) {
        var content = withheld == null ? SampleDrafts.english(text) : SampleDrafts.english(text, name("en", withheld));
        return MarkedText.of(content, "en", List.of(comments)).get(0).runs();
    }

    private static MarkedRun plain(String text) {
        return new MarkedRun(text, null, false, List.of());
    }

    private static CommentRow comment(int number, String language, String passage) {
        return new CommentRow(number, number, new Anchor(language, passage), "?", "editor", THEN, null, null);
    }
}
