package org.nameh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.consent.NameDisclosure;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsSecondEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.RegistrationNumber;
import org.nameh.publication.Door;
import org.nameh.publication.PublicationRefused;
import org.nameh.support.Journey;
import org.nameh.translation.NewTerm;
import org.nameh.translation.TermBook;

@ExtendWith(ArquillianExtension.class)
class TranslationDeskIT {

    @PersistenceUnit(unitName = "desk")
    EntityManagerFactory factory;

    @Inject
    TranslationDesk desk;

    @Inject
    Scriptorium scriptorium;

    @Inject
    ReviewDesk review;

    @Inject
    Door door;

    @Inject
    TermBook terms;

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

    private RegistrationNumber translated(String french) {
        return translated("We were told to wait.\n\nNobody came.", french, List.of());
    }

    private RegistrationNumber translated(String english, String french, List<Redaction> withheld) {
        var number = journey.registered();
        write(number, english, french, withheld);
        return number;
    }

    private void write(RegistrationNumber number, String english, String french, List<Redaction> withheld) {
        var heading = Map.of("en", new Heading("Waiting", null, null, null));
        var draft = new Draft("en", english, heading, Map.of("fr", french), withheld, List.of());
        translator.run(() -> scriptorium.save(number, scriptorium.show(number).seenVersion(), draft));
    }

    @Test
    void leadsATranslationFromDraftToSignOff() {
        var number = translated("On attendait.\n\nPersonne ne vint.");
        assertThat(state(number)).isEqualTo(TranslationState.DRAFT);

        submit(number);
        assertThat(state(number)).isEqualTo(TranslationState.SUBMITTED);
        signOff(number);

        var row = row(number);
        assertThat(row.state()).isEqualTo(TranslationState.APPROVED);
        assertThat(row.translators()).containsExactly("translator");
        assertThat(row.approvedBy()).isEqualTo("editor");
        assertThat(row.approvedAt()).isNotNull();
    }

    @Test
    void handsInTheTranslationsOfAVersionThatIsHandedIn() {
        var number = translated("On attendait.\n\nPersonne ne vint.");

        journey.submit(number);

        assertThat(state(number)).isEqualTo(TranslationState.SUBMITTED);
        assertThat(row(number).submittedBy()).isEqualTo("translator");
    }

    @Test
    void refusesTheSignOffOfItsTranslator() {
        var number = translated("On attendait.\n\nPersonne ne vint.");
        submit(number);

        assertThatThrownBy(() -> translator.run(() -> desk.signOff(number, seen(number), "fr")))
                .isInstanceOf(VersionRefused.class)
                .hasMessage("translation.refused.sameTranslator");
    }

    @Test
    void refusesToSignOffWhatWasNotReadAsItStands() {
        var number = translated("On attendait.\n\nPersonne ne vint.");
        submit(number);
        var read = editor.get(() -> seen(number));
        write(number, "We were told to wait.\n\nNobody came.", "On attend.\n\nPersonne ne vint.", List.of());

        assertThatThrownBy(() -> editor.run(() -> desk.signOff(number, read, "fr")))
                .hasMessage("review.refused.otherVersion");
        assertThatThrownBy(() -> editor.run(() -> desk.signOff(number, seen(number), "fr")))
                .hasMessage("translation.refused.notSubmitted");
    }

    @Test
    void refusesATranslationWithoutTheCounterpartOfWhatIsWithheld() {
        var withheld = List.of(new Redaction("en", "Nobody", Ground.OTHER));
        var number = translated("We waited.\n\nNobody came.", "On attendait.\n\nPersonne ne vint.", withheld);

        assertThatThrownBy(() -> submit(number)).hasMessage("translation.refused.open");
    }

    @Test
    void tellsWhichParagraphIsStaleAndWhatItsSourceWas() {
        var number = translated("On attendait.\n\nPersonne ne vint.");
        submit(number);
        signOff(number);

        write(number, "We were told to wait.\n\nFew came.", "On attendait.\n\nPersonne ne vint.", List.of());

        assertThat(row(number).state()).isEqualTo(TranslationState.STALE);
        assertThat(row(number).stale()).containsExactly(new StaleParagraph(2, "Nobody came."));
        submit(number);
        signOff(number);
        assertThat(state(number)).isEqualTo(TranslationState.APPROVED);
    }

    @Test
    void keepsAStaleTranslationFromThePublicAndNothingElse() {
        var number = translated("On attendait.\n\nPersonne ne vint.");
        submit(number);
        signOff(number);
        write(number, "We were told to wait.\n\nFew came.", "On attendait.\n\nPersonne ne vint.", List.of());
        journey.submit(number);
        secondEditor.run(() -> review.approve(number, 1));
        journey.consent(number, Journey.terms(NameDisclosure.ANONYMOUS));

        assertThat(state(number)).isEqualTo(TranslationState.STALE);
        assertThatThrownBy(() -> editor.run(() -> door.publish(number, null, Set.of())))
                .isInstanceOfSatisfying(
                        PublicationRefused.class,
                        refused -> assertThat(refused.getDetails()).hasToString("[FR]"))
                .hasMessage("publication.refused.translation");
        editor.run(() -> door.publish(number, null, Set.of("fr")));

        assertThat(editor.get(() -> door.sheet(number))).isPresent();
    }

    @Test
    void findsTheTermsOfItsText() {
        var word = "zqterm" + System.nanoTime();
        clerk.run(() -> terms.enter(new NewTerm("en", word, Map.of("fr", "mot"), null)));

        var number = translated("The " + word.toUpperCase(Locale.ROOT) + " stayed.", "Il resta.", List.of());

        assertThat(translator.get(() -> desk.show(number)).terms())
                .containsExactly(new KnownTerm(word, "fr", null, "mot"));
    }

    @Test
    void costsTheSameNumberOfStatementsHoweverLongTheLetter() {
        var brief = translated("One.", "Un.", List.of());
        var text = IntStream.range(0, 60).mapToObj(i -> "Paragraph " + i).collect(Collectors.joining("\n\n"));
        var extensive = translated(text, text, List.of());

        assertThat(statements(extensive)).isEqualTo(statements(brief)).isLessThanOrEqualTo(4);
    }

    private long statements(RegistrationNumber number) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        translator.run(() -> desk.show(number));
        return statistics.getPrepareStatementCount() - before;
    }

    private void submit(RegistrationNumber number) {
        translator.run(() -> desk.submit(number, seen(number), "fr"));
    }

    private void signOff(RegistrationNumber number) {
        editor.run(() -> desk.signOff(number, seen(number), "fr"));
    }

    private int seen(RegistrationNumber number) {
        return desk.show(number).seenVersion();
    }

    private TranslationState state(RegistrationNumber number) {
        return row(number).state();
    }

    private TranslationRow row(RegistrationNumber number) {
        return editor.get(() -> desk.show(number).in("fr").orElseThrow());
    }
}
