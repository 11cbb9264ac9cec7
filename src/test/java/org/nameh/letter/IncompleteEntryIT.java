package org.nameh.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsTranslator;
import org.nameh.people.Party;
import org.nameh.review.OpenPoint;
import org.nameh.review.Scriptorium;
import org.nameh.review.VersionRefused;
import org.nameh.support.Journey;

/** A letter that has its number and of which the register does not know everything yet. */
@ExtendWith(ArquillianExtension.class)
class IncompleteEntryIT {

    @Inject
    Registry registry;

    @Inject
    Scriptorium scriptorium;

    @Inject
    Journey journey;

    @Inject
    AsClerk clerk;

    @Inject
    AsTranslator translator;

    @Test
    void hasANumberAndWaitsToBeCompleted() {
        var before = clerk.get(() -> registry.countIncomplete());
        var whole = journey.registered();
        var withoutKind = register(null, "en");
        var withoutLanguage = register("TESTIMONY", "und");

        assertThat(clerk.get(() -> registry.countIncomplete())).isEqualTo(before + 2);
        assertThat(waiting()).startsWith(withoutLanguage, withoutKind).doesNotContain(whole);
    }

    @Test
    void waitsNoMoreOnceCompleted() {
        var number = register(null, "und");
        assertThat(waiting()).contains(number);

        complete(number, "TESTIMONY", "en");

        assertThat(waiting()).doesNotContain(number);
    }

    @Test
    void isNotHandedInForReviewWithoutAKind() {
        var number = register(null, "en");
        translator.run(() -> scriptorium.save(number, -1, Journey.draft("We were told to wait.")));

        assertThat(translator.get(() -> scriptorium.show(number)).openPoints())
                .extracting(OpenPoint::key)
                .containsExactly("review.open.kind");
        assertThatThrownBy(() -> journey.submit(number))
                .isInstanceOf(VersionRefused.class)
                .hasMessage("review.refused.openPoints");

        complete(number, "TESTIMONY", "en");
        journey.submit(number);
        assertThat(translator.get(() -> scriptorium.show(number)).editable()).isFalse();
    }

    @Test
    void isNotTranscribedWithoutALanguage() {
        var number = register("TESTIMONY", "und");
        var sheet = translator.get(() -> scriptorium.show(number));
        assertThat(sheet.awaitsLanguage()).isTrue();
        assertThatThrownBy(() -> translator.run(() -> scriptorium.save(number, -1, sheet.content())))
                .isInstanceOf(VersionRefused.class)
                .hasMessage("review.refused.noLanguage");

        complete(number, "TESTIMONY", "en");

        translator.run(() -> scriptorium.save(number, -1, Journey.draft("We were told to wait.")));
        assertThat(translator.get(() -> scriptorium.show(number)).awaitsLanguage())
                .isFalse();
    }

    private List<RegistrationNumber> waiting() {
        return clerk.get(() -> registry.incomplete(null)).rows().stream()
                .map(RegisterRow::number)
                .toList();
    }

    private RegistrationNumber register(String kind, String language) {
        var number = clerk.get(() -> registry.register(letter(kind, language)));
        journey.assign(number);
        return number;
    }

    private void complete(RegistrationNumber number, String kind, String language) {
        clerk.run(() -> registry.correct(number, registry.show(number).seenVersion(), letter(kind, language)));
    }

    private static NewLetter letter(String kind, String language) {
        var facts = new Description(
                kind, ModeOfReceipt.POST, LocalDate.of(2026, 1, 2), null, null, List.of(language), null, null);
        return new NewLetter(UUID.randomUUID(), Party.unknown(), Party.unknown(), facts);
    }
}
