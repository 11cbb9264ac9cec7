package org.nameh.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.consent.NameDisclosure;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsSecondEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Party;
import org.nameh.platform.Language;
import org.nameh.readingroom.Head;
import org.nameh.readingroom.ReadingRoom;
import org.nameh.readingroom.Rendition;
import org.nameh.review.Draft;
import org.nameh.review.Ground;
import org.nameh.review.Heading;
import org.nameh.review.Redaction;
import org.nameh.review.ReviewDesk;
import org.nameh.review.Scriptorium;
import org.nameh.support.Journey;

/** An edition that is read is corrected by the next, at once or on a day to come. */
@ExtendWith(ArquillianExtension.class)
class CorrectionIT {

    private static final Instant TOMORROW = Instant.now().plus(1, ChronoUnit.DAYS);
    private static final Map<String, String> NOTE = Map.of("en", "A line was missing.", "de", "Eine Zeile fehlte.");

    @Inject
    Door door;

    @Inject
    EmbargoDesk embargoes;

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

    private RegistrationNumber number;
    private String publicId;

    @AfterEach
    void leaveNothingPublic() {
        if (editor.get(() -> door.sheet(number)).isPresent()) {
            editor.run(() -> door.withdraw(number, Withdrawal.on(WithdrawalGround.ERROR, "A test.")));
        }
    }

    @Test
    void saysWhatItChangedInTheLanguageOfTheReaderOrInAnother() {
        read("We left.");
        assertThat(head(Language.EN).changeNote()).isNull();

        editor.run(() -> door.correct(number, null, Set.of(), NOTE));

        assertThat(original()).isEqualTo("We left.");
        assertThat(head(Language.DE))
                .extracting(Head::changeNote, Head::changeNoteLanguage)
                .containsExactly("Eine Zeile fehlte.", "de");
        assertThat(head(Language.FA))
                .extracting(Head::changeNote, Head::changeNoteLanguage)
                .containsExactly("A line was missing.", "en");
    }

    @Test
    void needsANote() {
        read("We left.");

        assertRefused(Map.of(), "publication.refused.noChangeNote");
        assertThat(original()).isEqualTo("We were told to wait.");
    }

    @Test
    void tellsNothingThatIsWithheld() {
        read("We left with Bahram.");

        assertRefused(Map.of("en", "The place.", "de", "BAHRAMS Name fehlte."), "publication.refused.noteTells");
        assertThat(editor.get(() -> door.toldBy(number, Map.of("en", "The place.", "de", "BAHRAMS Name"))))
                .containsExactly(Map.entry("de", "BAHRAMS"));
        assertRefused(Map.of("en", "Pazhvak’s letter"), "publication.refused.noteTells");
        assertThat(original()).isEqualTo("We were told to wait.");
    }

    @Test
    void waitsForItsDayWhileTheOtherIsRead() {
        read("We left.");

        editor.run(() -> door.correct(number, TOMORROW, Set.of(), NOTE));

        assertThat(original()).isEqualTo("We were told to wait.");
        assertThat(head(Language.EN).changeNote()).isNull();
        assertThat(editor.get(() -> door.sheet(number)).orElseThrow())
                .extracting(PublicationSheet::ordinal, PublicationSheet::correctedOrdinal)
                .containsExactly(1, 2);
        assertThat(readingRoom.read(publicId + "~", Language.EN)).isEmpty();
    }

    @Test
    void isReadFromItsInstantOn() {
        read("We left.");
        var soon = Instant.now().plusSeconds(2);

        editor.run(() -> door.correct(number, soon, Set.of(), NOTE));
        while (Instant.now().isBefore(soon.plusMillis(200))) {
            LockSupport.parkNanos(50_000_000);
        }

        assertThat(original()).isEqualTo("We left.");
        assertThat(editor.get(() -> door.sheet(number)).orElseThrow())
                .extracting(PublicationSheet::ordinal, PublicationSheet::correctedAt)
                .containsExactly(2, null);
    }

    @Test
    void makesRoomForAnotherWhileItWaits() {
        read("We left.");
        editor.run(() -> door.correct(number, TOMORROW, Set.of(), NOTE));

        editor.run(() -> door.correct(number, null, Set.of(), NOTE));

        assertThat(original()).isEqualTo("We left.");
    }

    @Test
    void isStoppedAndWithdrawnWithWhatIsRead() {
        read("We left.");
        var soon = Instant.now().plusSeconds(2);
        editor.run(() -> door.correct(number, soon, Set.of(), NOTE));

        editor.run(() -> door.suspend(number, null));
        assertThat(rendition()).isEmpty();
        while (Instant.now().isBefore(soon.plusMillis(200))) {
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(rendition()).isEmpty();
        assertThat(readingRoom.absence(publicId, Language.EN)).isPresent();
        editor.run(() -> door.proposeRestoring(number));
        secondEditor.run(() -> door.restore(number));
        assertThat(original()).isEqualTo("We left.");

        editor.run(() -> door.withdraw(number, Withdrawal.on(WithdrawalGround.ERROR, null)));
        assertThat(rendition()).isEmpty();
        assertThat(readingRoom.absence(publicId, Language.EN)).isPresent();
    }

    @Test
    void waitsForTheEndOfAnEmbargo() {
        read("We left.");
        var soon = Instant.now().plusSeconds(2);
        editor.run(() -> door.correct(number, soon, Set.of(), NOTE));
        var embargo = NewEmbargo.awaiting(UUID.randomUUID(), "Her brother is out.", 6, "He was threatened.");
        editor.run(() -> embargoes.set(number, embargo));
        while (Instant.now().isBefore(soon.plusMillis(200))) {
            LockSupport.parkNanos(50_000_000);
        }

        assertRefused(NOTE, "publication.refused.embargoed");
        assertThat(readingRoom.absence(publicId, Language.EN)).isPresent();
        editor.run(() -> door.suspend(number, null));
        assertThat(readingRoom.absence(publicId, Language.EN)).isPresent();
        editor.run(() -> door.proposeRestoring(number));
        secondEditor.run(() -> door.restore(number));
        assertThat(rendition()).isEmpty();
        editor.run(() -> embargoes.lift(number, embargoes.of(number).get(0).id(), "He came out."));
        assertThat(original()).isEqualTo("We left.");
    }

    @Test
    void isUpToEditors() {
        read("We left.");

        for (var other : List.of(clerk, translator)) {
            assertThatThrownBy(() -> other.run(() -> door.correct(number, null, Set.of(), NOTE)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> door.toldBy(number, NOTE))).isInstanceOf(EJBAccessException.class);
        }
    }

    /** A letter of which the first edition is read, and another text is approved. */
    private void read(String text) {
        number = journey.registered(Party.named("Shirin Pazhvak"));
        translator.run(() -> scriptorium.save(number, -1, Journey.draft("We were told to wait.")));
        journey.submit(number);
        editor.run(() -> review.approve(number, 1));
        journey.consent(number, Journey.terms(NameDisclosure.ANONYMOUS));
        editor.run(() -> door.publish(number, null, Set.of()));
        publicId = editor.get(() -> door.sheet(number)).orElseThrow().publicId();
        translator.run(() -> scriptorium.revise(number));
        var heading = new Heading("Waiting at the gate", null, null, null);
        var gaps = text.contains("Bahram") ? List.of(new Redaction("en", "Bahram", Ground.NAME)) : List.<Redaction>of();
        translator.run(() -> scriptorium.save(
                number,
                scriptorium.show(number).seenVersion(),
                new Draft("en", text, Map.of("en", heading), Map.of(), gaps, List.of())));
        journey.submit(number);
        editor.run(() -> review.approve(number, 2));
    }

    private void assertRefused(Map<String, String> notes, String why) {
        assertThatThrownBy(() -> editor.run(() -> door.correct(number, null, Set.of(), notes)))
                .isInstanceOf(PublicationRefused.class)
                .hasMessage(why);
    }

    private Optional<Rendition> rendition() {
        return readingRoom.read(publicId, Language.EN);
    }

    private String original() {
        return rendition().orElseThrow().original().body();
    }

    private Head head(Language reader) {
        return readingRoom.read(publicId, reader).orElseThrow().head();
    }
}
