package org.nameh.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.review.DecisionGround;
import org.nameh.review.Grounds;
import org.nameh.review.ReviewDesk;
import org.nameh.review.Round;
import org.nameh.review.Scriptorium;
import org.nameh.review.VersionState;
import org.nameh.support.Journey;

@ExtendWith(ArquillianExtension.class)
class CollatingTableIT {

    @Inject
    CollatingTable table;

    @Inject
    Scriptorium scriptorium;

    @Inject
    ReviewDesk review;

    @Inject
    Journey journey;

    @Inject
    AsTranslator translator;

    @Inject
    AsEditor editor;

    @Inject
    AsAdmin admin;

    @Inject
    AsAuditor auditor;

    @Test
    void hasNothingBesideAFirstVersion() {
        var sheet = collate(journey.submitted(), null);

        assertThat(sheet.earlier()).isEmpty();
        assertThat(sheet.collation()).isNull();
        assertThat(collate(journey.registered(), null).collation()).isNull();
    }

    @Test
    void laysTheNewestBesideTheOneThatWasReturned() {
        var number = journey.submitted();
        sendBack(number, 1);
        rewrite(number, "We were told to wait outside.");

        var sheet = collate(number, null);

        assertThat(sheet.earlier())
                .extracting(Round::ordinal, Round::state)
                .containsExactly(tuple(1, VersionState.RETURNED));
        assertThat(sheet.collation().texts())
                .singleElement()
                .extracting(ChangedText::id, ChangedText::added)
                .containsExactly("changed-original-en", 1L);
    }

    @Test
    void laysItBesideAnyEarlierOneThatIsChosen() {
        var number = journey.submitted();
        sendBack(number, 1);
        rewrite(number, "We were told to wait outside.");
        journey.submit(number);
        sendBack(number, 2);

        assertThat(collate(number, null).collation().unchanged()).isTrue();
        assertThat(collate(number, 1).collation().since()).isEqualTo(1);
        assertThat(collate(number, 1).collation().unchanged()).isFalse();
        assertThat(collate(number, 3).collation().since()).isEqualTo(2);
        assertThat(collate(number, 99).collation().since()).isEqualTo(2);
    }

    @Test
    void isOpenToThoseWhoReadLettersAlone() {
        var number = journey.submitted();

        for (var other : List.of(admin, auditor)) {
            assertThatThrownBy(() -> other.run(() -> table.collate(number, null)))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    private CollationSheet collate(RegistrationNumber number, Integer since) {
        return editor.get(() -> table.collate(number, since));
    }

    private void sendBack(RegistrationNumber number, int ordinal) {
        editor.run(() -> review.sendBack(number, ordinal, new Grounds(DecisionGround.TEXT, "A word is missing.")));
    }

    private void rewrite(RegistrationNumber number, String text) {
        translator.run(() -> scriptorium.save(number, scriptorium.show(number).seenVersion(), Journey.draft(text)));
    }
}
