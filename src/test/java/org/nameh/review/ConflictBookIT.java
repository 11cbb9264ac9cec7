package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.audit.AuditRoom;
import org.nameh.audit.AuditRow;
import org.nameh.consent.NameDisclosure;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsSecondEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.publication.Door;
import org.nameh.publication.EmbargoDesk;
import org.nameh.support.Journey;

@ExtendWith(ArquillianExtension.class)
class ConflictBookIT {

    private static final Grounds GROUNDS = new Grounds(DecisionGround.TEXT, "The second page is missing.");

    @Inject
    ConflictBook book;

    @Inject
    ReviewDesk review;

    @Inject
    Scriptorium scriptorium;

    @Inject
    Door door;

    @Inject
    EmbargoDesk embargoes;

    @Inject
    AuditRoom audit;

    @Inject
    Journey journey;

    @Inject
    AsTranslator translator;

    @Inject
    AsEditor editor;

    @Inject
    AsSecondEditor secondEditor;

    @Inject
    AsAdmin admin;

    @Inject
    AsAuditor auditor;

    @Test
    void keepsWhoDeclaredFromJudgingTheLetterAndNobodyElse() {
        var number = declared(journey.submitted());

        for (var attempt : List.<Runnable>of(
                () -> review.takeUp(number),
                () -> review.takeOver(number, "editor2"),
                () -> review.approve(number, 1),
                () -> review.sendBack(number, 1, GROUNDS),
                () -> review.reject(number, 1, GROUNDS))) {
            assertThatThrownBy(() -> editor.run(attempt)).isInstanceOf(InConflict.class);
        }
        assertThat(editor.get(() -> scriptorium.show(number)).approvers())
                .contains("editor2")
                .doesNotContain("editor");
        secondEditor.run(() -> review.approve(number, 1));
        var approval = editor.get(() -> scriptorium.show(number)).decisions().get(0);
        assertThatThrownBy(() -> editor.run(() -> review.counter(number, approval.id(), GROUNDS)))
                .isInstanceOf(InConflict.class);
    }

    @Test
    void keepsWhoDeclaredFromPublishing() {
        var number = declared(journey.approved());
        journey.consent(number, Journey.terms(NameDisclosure.ANONYMOUS));

        for (var attempt : List.<Runnable>of(
                () -> door.publish(number, null, Set.of()),
                () -> door.proposeRestoring(number),
                () -> door.restore(number),
                () -> embargoes.lift(number, 1, "He came out."))) {
            assertThatThrownBy(() -> editor.run(attempt)).isInstanceOf(InConflict.class);
        }
    }

    @Test
    void isOpenAgainAfterItIsWithdrawn() {
        var number = declared(journey.submitted());

        editor.run(() -> book.withdraw(number, "It was another family."));

        assertThat(editor.get(() -> book.of(number))).isEmpty();
        editor.run(() -> review.approve(number, 1));
    }

    @Test
    void tellsTheReasonToEditorsAlone() {
        var number = declared(journey.submitted());

        assertThat(secondEditor.get(() -> book.of(number)))
                .extracting(ConflictRow::account, ConflictRow::reason)
                .containsExactly(tuple("editor", "My cousin wrote it."));
        assertThat(translator.get(() -> book.of(number))).isEmpty();
        assertThat(admin.get(() -> book.standing()))
                .filteredOn(row -> row.number().equals(number))
                .singleElement()
                .extracting(ConflictRow::reason)
                .isNull();
    }

    @Test
    void takesADeclarationOnce() {
        var number = declared(journey.submitted());

        editor.run(() -> book.declare(number, "My cousin wrote it."));

        assertThat(editor.get(() -> book.of(number))).hasSize(1);
        assertThat(actions(number)).containsOnlyOnce("CONFLICT_DECLARED");
    }

    @Test
    void isLiftedByAnAdministratorAndSaysSo() {
        var number = declared(journey.submitted());

        admin.run(() -> book.lift(number, "editor", "Nobody else is here this month."));

        editor.run(() -> review.takeUp(number));
        assertThat(actions(number)).startsWith("REVIEW_TAKEN_UP", "CONFLICT_LIFTED", "CONFLICT_DECLARED");
        assertThatThrownBy(() -> admin.run(() -> book.lift(number, "editor", "Again.")))
                .hasMessage("interest.refused.none");
    }

    @Test
    void isClosedToOthers() {
        var number = declared(journey.submitted());

        for (var other : List.of(translator, editor, auditor)) {
            assertThatThrownBy(() -> other.run(() -> book.lift(number, "editor", "No.")))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> book.standing())).isInstanceOf(EJBAccessException.class);
        }
        for (var other : List.of(admin, auditor)) {
            assertThatThrownBy(() -> other.run(() -> book.declare(number, "No.")))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> book.of(number))).isInstanceOf(EJBAccessException.class);
        }
    }

    private RegistrationNumber declared(RegistrationNumber number) {
        editor.run(() -> book.declare(number, "My cousin wrote it."));
        return number;
    }

    private List<String> actions(RegistrationNumber number) {
        return auditor.get(() -> audit.history(number.toString())).stream()
                .map(AuditRow::action)
                .toList();
    }
}
