package org.nameh.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.consent.NameDisclosure;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsSecondEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Language;
import org.nameh.readingroom.ReadingRoom;
import org.nameh.review.ReviewDesk;
import org.nameh.review.Scriptorium;
import org.nameh.support.Journey;

@ExtendWith(ArquillianExtension.class)
class EmbargoDeskIT {

    private static final Instant NEXT_WEEK = Instant.now().plus(7, ChronoUnit.DAYS);

    @Inject
    EmbargoDesk embargoes;

    @Inject
    Door door;

    @Inject
    ReadingRoom readingRoom;

    @Inject
    Scriptorium scriptorium;

    @Inject
    ReviewDesk review;

    @Inject
    Journey journey;

    @Inject
    AsClerk clerk;

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
    void letsALetterBePublishedThatNobodyReadsBeforeAnEditorSaysSo() {
        var number = journey.approved();
        journey.consent(number, Journey.terms(NameDisclosure.ANONYMOUS));
        await(number);

        editor.run(() -> door.publish(number, null, Set.of()));
        var publicId = editor.get(() -> door.sheet(number)).orElseThrow().publicId();
        assertThat(readingRoom.read(publicId, Language.EN)).isEmpty();
        assertThat(readingRoom.absence(publicId, Language.EN)).isEmpty();

        secondEditor.run(() -> embargoes.lift(number, newest(number).id(), "He came out in May."));
        assertThat(readingRoom.read(publicId, Language.EN)).isPresent();
        assertThat(newest(number))
                .extracting(EmbargoRow::liftedBy, EmbargoRow::stands)
                .containsExactly("editor2", false);
    }

    @Test
    void takesAPublicLetterAwayAtOnceAndWithoutATrace() {
        var number = journey.published();
        var publicId = editor.get(() -> door.sheet(number)).orElseThrow().publicId();

        editor.run(() -> embargoes.set(number, NewEmbargo.until(UUID.randomUUID(), NEXT_WEEK, "A trial.")));

        assertThat(readingRoom.read(publicId, Language.EN)).isEmpty();
        assertThat(readingRoom.absence(publicId, Language.EN))
                .get()
                .extracting(absence -> absence.ground())
                .isNull();
    }

    @Test
    void keepsTheNextEditionFromTakingThePlaceOfOneUnderEmbargo() {
        var number = journey.published();
        await(number);
        translator.run(() -> scriptorium.revise(number));
        journey.submit(number);
        editor.run(() -> review.approve(number, 2));

        assertThatThrownBy(() -> editor.run(() -> door.publish(number, null, Set.of())))
                .isInstanceOf(PublicationRefused.class)
                .hasMessage("publication.refused.embargoed");
    }

    @Test
    void setsOneForAFormThatIsSentTwice() {
        var number = journey.registered();
        var form = NewEmbargo.until(UUID.randomUUID(), NEXT_WEEK, "A trial.");

        editor.run(() -> embargoes.set(number, form));
        editor.run(() -> embargoes.set(number, form));

        assertThat(editor.get(() -> embargoes.of(number))).hasSize(1);
    }

    @Test
    void asksAgainAfterSomeMonths() {
        var number = journey.registered();
        await(number);
        var before = newest(number);

        secondEditor.run(() -> embargoes.confirm(number, before.id()));

        assertThat(newest(number).confirmedBy()).isEqualTo("editor2");
        assertThat(newest(number).dueAt()).isAfter(before.dueAt());
        assertThat(newest(number).stands()).isTrue();
        assertThat(editor.get(() -> embargoes.standing(EmbargoPlace.start())).rows())
                .isSortedAccordingTo((one, other) -> one.dueAt().compareTo(other.dueAt()));
    }

    @Test
    void refusesWhatMakesNoSense() {
        var number = journey.registered();
        var past = NewEmbargo.until(UUID.randomUUID(), Instant.now().minusSeconds(1), "why");
        assertThatThrownBy(() -> editor.run(() -> embargoes.set(number, past))).hasMessage("embargo.refused.past");

        editor.run(() -> embargoes.set(number, NewEmbargo.until(UUID.randomUUID(), NEXT_WEEK, "A trial.")));
        var id = newest(number).id();
        assertThatThrownBy(() -> editor.run(() -> embargoes.confirm(number, id)))
                .hasMessage("embargo.refused.notAwaiting");
        var other = journey.registered();
        assertThatThrownBy(() -> editor.run(() -> embargoes.lift(other, id, "why")))
                .hasMessage("embargo.refused.notStanding");
        editor.run(() -> embargoes.lift(number, id, "The trial was called off."));
        assertThatThrownBy(() -> editor.run(() -> embargoes.lift(number, id, "why")))
                .hasMessage("embargo.refused.notStanding");
    }

    @Test
    void isForEditorsAlone() {
        var number = journey.registered();
        var form = NewEmbargo.until(UUID.randomUUID(), NEXT_WEEK, "A trial.");

        for (var other : List.of(clerk, translator, admin, auditor)) {
            assertThatThrownBy(() -> other.run(() -> embargoes.set(number, form)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> embargoes.lift(number, 1, "why")))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> embargoes.confirm(number, 1)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> embargoes.standing(EmbargoPlace.start())))
                    .isInstanceOf(EJBAccessException.class);
        }
        for (var other : List.of(admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> embargoes.of(number))).isInstanceOf(EJBAccessException.class);
        }
    }

    private void await(RegistrationNumber number) {
        editor.run(() -> embargoes.set(
                number,
                NewEmbargo.awaiting(UUID.randomUUID(), "The brother is out.", 6, "For the sake of the brother.")));
    }

    private EmbargoRow newest(RegistrationNumber number) {
        return editor.get(() -> embargoes.of(number)).get(0);
    }
}
