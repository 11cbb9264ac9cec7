package org.nameh.marginalia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.audit.AuditRoom;
import org.nameh.audit.AuditRow;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.UnknownLetter;
import org.nameh.review.Anchor;
import org.nameh.support.Journey;

@ExtendWith(ArquillianExtension.class)
class MarginIT {

    @Inject
    Margin margin;

    @Inject
    AuditRoom audit;

    @Inject
    Journey journey;

    @Inject
    AsClerk clerk;

    @Inject
    AsTranslator translator;

    @Inject
    AsEditor editor;

    @Inject
    AsAdmin admin;

    @Inject
    AsAuditor auditor;

    @Test
    void holdsCommentsInTheOrderInWhichTheyWereWritten() {
        var number = journey.submitted();

        editor.run(() -> margin.write(number, comment(new Anchor("en", "to wait"), "By whom?")));
        translator.run(() -> margin.write(number, comment(null, "The second page is hard to read.")));

        assertThat(on(number))
                .extracting(CommentRow::number, CommentRow::anchor, CommentRow::body, CommentRow::writtenBy)
                .containsExactly(
                        tuple(1, new Anchor("en", "to wait"), "By whom?", "editor"),
                        tuple(2, null, "The second page is hard to read.", "translator"));
    }

    @Test
    void holdsAFormThatIsSentTwiceOnce() {
        var number = journey.submitted();
        var comment = comment(null, "By whom?");

        editor.run(() -> margin.write(number, comment));
        editor.run(() -> margin.write(number, comment));

        assertThat(on(number)).hasSize(1);
    }

    @Test
    void settlesACommentOnceAndKeepsIt() {
        var number = journey.submitted();
        editor.run(() -> margin.write(number, comment(null, "By whom?")));
        var id = on(number).get(0).id();

        clerk.run(() -> margin.resolve(number, id));
        editor.run(() -> margin.resolve(number, id));

        assertThat(on(number)).singleElement().satisfies(comment -> {
            assertThat(comment.resolved()).isTrue();
            assertThat(comment.resolvedBy()).isEqualTo("clerk");
            assertThat(comment.body()).isEqualTo("By whom?");
        });
    }

    @Test
    void knowsNoCommentOfAnotherLetter() {
        var number = journey.submitted();
        editor.run(() -> margin.write(number, comment(null, "By whom?")));
        var id = on(number).get(0).id();
        var other = journey.submitted();

        assertThatThrownBy(() -> editor.run(() -> margin.resolve(other, id))).isInstanceOf(UnknownComment.class);
        assertThat(on(other)).isEmpty();
    }

    @Test
    void isNotThereWithoutALetter() {
        var nowhere = new RegistrationNumber(1899, 7);

        assertThatThrownBy(() -> editor.run(() -> margin.write(nowhere, comment(null, "By whom?"))))
                .isInstanceOf(UnknownLetter.class);
    }

    @Test
    void tellsTheTrailThatSomebodyCommentedAndNotWhat() {
        var number = journey.submitted();
        editor.run(() -> margin.write(number, comment(null, "By whom?")));
        var id = on(number).get(0).id();
        editor.run(() -> margin.resolve(number, id));

        var trail = clerk.get(() -> audit.history(number.toString()));
        assertThat(trail).extracting(AuditRow::action).contains("COMMENT_WRITTEN", "COMMENT_RESOLVED");
        assertThat(trail).allSatisfy(row -> assertThat(row.toString()).doesNotContain("By whom?"));
    }

    @Test
    void isOpenToThoseWhoReadLettersAlone() {
        var number = journey.submitted();

        for (var other : List.of(admin, auditor)) {
            assertThatThrownBy(() -> other.run(() -> margin.on(number))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> margin.write(number, comment(null, "By whom?"))))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> margin.resolve(number, 1))).isInstanceOf(EJBAccessException.class);
        }
        clerk.run(() -> margin.write(number, comment(null, "By whom?")));
    }

    private List<CommentRow> on(RegistrationNumber number) {
        return clerk.get(() -> margin.on(number));
    }

    private static NewComment comment(Anchor anchor, String body) {
        return new NewComment(UUID.randomUUID(), anchor, body);
    }
}
