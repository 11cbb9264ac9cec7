package org.nameh.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.publication.Door;
import org.nameh.publication.PublicationSheet;
import org.nameh.support.Journey;

@ExtendWith(ArquillianExtension.class)
class ConsentBookIT {

    private static final Terms ANONYMOUS = Journey.terms(NameDisclosure.ANONYMOUS);

    @Inject
    ConsentBook book;

    @Inject
    Door door;

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
    void keepsWhatWasAgreed() {
        var number = journey.registered();
        var terms = new Terms(
                Act.PUBLISH_SCAN,
                NameDisclosure.PSEUDONYM,
                "Narges",
                List.of("fa", "en"),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2999, 1, 1),
                GivenHow.BY_PHONE,
                "Spoke with her on the third.");

        clerk.get(() -> book.record(number, terms));

        assertThat(rows(number)).singleElement().satisfies(row -> {
            assertThat(row.terms()).isEqualTo(terms);
            assertThat(row.recordedBy()).isEqualTo("clerk");
            assertThat(row.inForce()).isTrue();
        });
    }

    @Test
    void tellsAConsentThatHasEndedFromOneInForce() {
        var number = journey.registered();
        clerk.get(() ->
                book.record(number, Journey.terms(Act.PUBLISH_TEXT, NameDisclosure.FULL, LocalDate.of(2025, 6, 30))));
        clerk.get(() -> book.record(number, ANONYMOUS));

        assertThat(rows(number)).extracting(ConsentRow::inForce).containsExactly(true, false);
    }

    @Test
    void takesAConsentBackOnce() {
        var number = journey.registered();
        var id = clerk.get(() -> book.record(number, ANONYMOUS));

        editor.run(() -> book.revoke(id, "She called."));

        assertThat(rows(number)).singleElement().satisfies(row -> {
            assertThat(row.inForce()).isFalse();
            assertThat(row.revokedBy()).isEqualTo("editor");
        });
        assertThatThrownBy(() -> clerk.run(() -> book.revoke(id, null)))
                .isInstanceOf(ConsentRefused.class)
                .hasMessage("consent.refused.revokedBefore");
    }

    @Test
    void stopsWhatWasPublishedUnderARevokedConsent() {
        var number = journey.published();
        assertThat(sheet(number).suspended()).isFalse();

        clerk.run(() -> book.revoke(rows(number).get(0).id(), "He wrote."));

        assertThat(sheet(number).suspended()).isTrue();
        assertThat(sheet(number).consentRevoked()).isTrue();
    }

    @Test
    void takesNoConsentBackThatWasNeverGiven() {
        assertThatThrownBy(() -> clerk.run(() -> book.revoke(-1, null)))
                .isInstanceOf(ConsentRefused.class)
                .hasMessage("consent.refused.unknown");
    }

    @Test
    void isWrittenByClerkAndEditorAlone() {
        var number = journey.registered();
        var id = clerk.get(() -> book.record(number, ANONYMOUS));
        editor.get(() -> book.record(number, ANONYMOUS));

        for (var other : List.of(translator, admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> book.record(number, ANONYMOUS)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> book.revoke(id, null))).isInstanceOf(EJBAccessException.class);
        }
        assertThat(rows(number)).hasSize(2).allMatch(ConsentRow::inForce);
    }

    @Test
    void isReadByWhoeverWorksOnLetters() {
        var number = journey.registered();

        for (var other : List.of(admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> book.of(number))).isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> book.of(number)).isInstanceOf(EJBAccessException.class);
        assertThat(translator.get(() -> book.of(number))).isEmpty();
    }

    private List<ConsentRow> rows(RegistrationNumber number) {
        return clerk.get(() -> book.of(number));
    }

    private PublicationSheet sheet(RegistrationNumber number) {
        return editor.get(() -> door.sheet(number)).orElseThrow();
    }
}
