package org.nameh.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.Actor;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.people.Party;
import org.nameh.people.UnknownCorrespondent;
import org.nameh.platform.ChangedElsewhere;
import org.nameh.platform.Language;
import org.nameh.support.Journey;

@ExtendWith(ArquillianExtension.class)
class RegistryIT {

    private static final Set<ReviewStatus> WAITING = Set.of(ReviewStatus.SUBMITTED, ReviewStatus.IN_REVIEW);

    @Inject
    Registry registry;

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
    void givesARepeatedRegistrationTheNumberOfTheFirst() {
        var arrived = Journey.arrived();
        var first = clerk.get(() -> registry.register(arrived));

        assertThat(clerk.get(() -> registry.register(arrived))).isEqualTo(first);
    }

    @Test
    void keepsWhatWasRegistered() {
        var arrived = Journey.arrivedFrom(Party.named("Roya Testi"));
        var number = clerk.get(() -> registry.register(arrived));

        var entry = editor.get(() -> registry.show(number));

        assertThat(entry.description()).isEqualTo(arrived.description());
        assertThat(entry.sender()).isEqualTo("Roya Testi");
        assertThat(entry.registeredBy()).isEqualTo("clerk");
    }

    @Test
    void refusesACorrespondentWhomNobodyKnows() {
        var arrived = Journey.arrivedFrom(Party.known(-1));

        assertThatThrownBy(() -> clerk.get(() -> registry.register(arrived))).isInstanceOf(UnknownCorrespondent.class);
    }

    @Test
    void refusesWhoeverIsNotSignedIn() {
        assertThatThrownBy(() -> registry.register(Journey.arrived())).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> registry.list(LetterFilter.all())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void letsTheClerkAloneRegister() {
        for (var other : List.of(translator, editor, admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> registry.register(Journey.arrived())))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThat(clerk.get(() -> registry.register(Journey.arrived()))).isNotNull();
    }

    @Test
    void letsClerkAndEditorAloneCorrect() {
        var number = journey.registered();

        for (var other : List.of(translator, admin, auditor)) {
            assertThatThrownBy(() -> correct(other, number, 0)).isInstanceOf(EJBAccessException.class);
        }
        correct(clerk, number, 0);
        correct(editor, number, 1);
        assertThat(clerk.get(() -> registry.show(number)).seenVersion()).isEqualTo(2);
    }

    @Test
    void showsNothingToAdministratorAndAuditor() {
        var number = journey.registered();

        for (var other : List.of(admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> registry.show(number))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> registry.line(number))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> registry.holds(number))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> registry.list(LetterFilter.all())))
                    .isInstanceOf(EJBAccessException.class);
        }
        for (var other : List.of(clerk, translator, editor)) {
            assertThat(other.get(() -> registry.holds(number))).isTrue();
        }
    }

    @Test
    void refusesToCorrectWhatWasChangedElsewhere() {
        var number = journey.registered();
        correct(editor, number, 0);

        assertThatThrownBy(() -> correct(clerk, number, 0))
                .isInstanceOfSatisfying(
                        ChangedElsewhere.class,
                        refusal -> assertThat(refusal.getDetails()).first().isEqualTo("editor"));
        assertThat(clerk.get(() -> registry.show(number)).description().place()).isEqualTo("seen 0");
    }

    @Test
    void knowsNoLetterUnderANumberNeverGiven() {
        var never = new RegistrationNumber(1899, 1);

        assertThat(clerk.get(() -> registry.holds(never))).isFalse();
        assertThatThrownBy(() -> clerk.get(() -> registry.show(never))).isInstanceOf(UnknownLetter.class);
        assertThatThrownBy(() -> clerk.get(() -> registry.line(never))).isInstanceOf(UnknownLetter.class);
    }

    @Test
    void listsEveryLetterOnceNewestFirst() {
        var numbers = new ArrayList<RegistrationNumber>();
        var more = true;
        while (more) {
            var after = numbers.isEmpty() ? null : numbers.get(numbers.size() - 1);
            var slice = clerk.get(() -> registry.list(new LetterFilter(Set.of(), after)));
            slice.rows().forEach(row -> numbers.add(row.number()));
            more = slice.more();
        }

        assertThat(numbers).hasSizeGreaterThanOrEqualTo(38).doesNotHaveDuplicates();
        assertThat(numbers).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void listsTheLettersOfAStatusAlone() {
        var drafted = journey.drafted();
        var submitted = journey.submitted();

        var rows = editor.get(() -> registry.list(new LetterFilter(Set.of(ReviewStatus.SUBMITTED), null)))
                .rows();

        assertThat(rows).extracting(RegisterRow::status).containsOnly(ReviewStatus.SUBMITTED);
        assertThat(rows).extracting(RegisterRow::number).contains(submitted).doesNotContain(drafted);
    }

    @Test
    void listsEveryLetterOfAStatusOnceNewestFirst() {
        while (clerk.get(() -> registry.list(new LetterFilter(WAITING, null)))
                        .rows()
                        .size()
                < 50) {
            journey.submitted();
        }
        var oldest = journey.submitted();
        journey.submitted();

        var first = editor.get(() -> registry.list(new LetterFilter(WAITING, null)));
        var second = editor.get(
                () -> registry.list(new LetterFilter(WAITING, first.last().number())));

        assertThat(first.rows()).hasSize(50).extracting(RegisterRow::number).contains(oldest);
        assertThat(first.more()).isTrue();
        assertThat(second.rows()).isNotEmpty();
        assertThat(Stream.concat(first.rows().stream(), second.rows().stream()))
                .extracting(RegisterRow::number)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void labelsTheKindsInTheLanguageOfTheReader() {
        assertThat(clerk.get(() -> registry.kinds(Language.DE))).containsEntry("TESTIMONY", "Zeugnis");
    }

    private void correct(Actor by, RegistrationNumber number, int seen) {
        var known = Journey.arrived();
        var facts = known.description();
        var elsewhere = new Description(
                facts.kind(),
                facts.mode(),
                LocalDate.of(2026, 1, 3),
                null,
                "seen " + seen,
                facts.languages(),
                null,
                null);
        by.run(() -> registry.correct(
                number, seen, new NewLetter(known.token(), known.sender(), known.addressee(), elsewhere)));
    }
}
