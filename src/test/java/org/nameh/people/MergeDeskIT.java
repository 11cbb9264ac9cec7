package org.nameh.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.Correspondence;
import org.nameh.letter.RegisterRow;
import org.nameh.letter.Registry;
import org.nameh.people.MergeDesk.Seen;
import org.nameh.platform.ChangedElsewhere;
import org.nameh.platform.ToldDate;
import org.nameh.support.Journey;

@ExtendWith(ArquillianExtension.class)
class MergeDeskIT {

    @Inject
    Directory directory;

    @Inject
    MergeDesk desk;

    @Inject
    PersonFile file;

    @Inject
    Registry registry;

    @Inject
    Correspondence correspondence;

    @Inject
    Journey journey;

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    @Inject
    AsTranslator translator;

    @Inject
    AsAdmin admin;

    @Inject
    AsAuditor auditor;

    private final String surname = Surnames.draw();

    @Test
    void showsTwoEntriesAsOnePerson() {
        var stays = enter("Farhad " + surname, null);
        var goes = enter("فرهاد " + surname, 1962);
        var early = journey.registered(Party.known(stays));
        var late = journey.registered(Party.known(goes));
        clerk.run(() -> file.record(goes, Whereabouts.INSIDE, "A cousin", ToldDate.of(LocalDate.of(2026, 1, 2))));

        merge(stays, goes);

        var sheet = show(stays);
        assertThat(sheet.names()).containsExactly("Farhad " + surname, "فرهاد " + surname);
        assertThat(sheet.particulars().yearOfBirth()).isEqualTo(1962);
        assertThat(sheet.news()).extracting(NewsRow::source).containsExactly("A cousin");
        assertThat(show(goes).id()).isEqualTo(stays);
        assertThat(letters(stays)).extracting(RegisterRow::number).containsExactly(late, early);
        assertThat(clerk.get(() -> registry.line(late)).sender())
                .isEqualTo(new KnownAs("Farhad " + surname, "فرهاد " + surname));
        assertThat(clerk.get(() -> registry.show(late)).sender()).isEqualTo("Farhad " + surname);
    }

    @Test
    void leadsAllNamesToTheOneThatStays() {
        var stays = enter("Farhad " + surname, null);
        var goes = enter("Kaveh " + surname, 1962);

        merge(stays, goes);

        assertThat(suggested("Kaveh " + surname)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(stays);
            assertThat(one.name()).isEqualTo("Farhad " + surname);
            assertThat(one.names()).contains("Farhad", "Kaveh");
            assertThat(one.yearOfBirth()).isEqualTo(1962);
            assertThat(one.calledSo()).isTrue();
        });
        assertThat(clerk.get(() -> directory.list(surname, Long.MAX_VALUE)).rows())
                .extracting(PersonRow::id)
                .containsExactly(stays);
    }

    @Test
    void restoresBothExactlyWhenItIsUndone() {
        var stays = enter("Farhad " + surname, 1961);
        var goes = enter("فرهاد " + surname, 1962);
        var number = journey.registered(Party.known(goes));
        var before = List.of(show(stays), show(goes));
        merge(stays, goes);
        var merge = show(stays).merges().get(0);

        editor.run(() -> desk.undo(merge.id()));

        assertThat(show(stays))
                .usingRecursiveComparison()
                .ignoringFields("merges")
                .isEqualTo(before.get(0));
        assertThat(show(goes))
                .usingRecursiveComparison()
                .ignoringFields("merges")
                .isEqualTo(before.get(1));
        assertThat(letters(stays)).isEmpty();
        assertThat(letters(goes)).extracting(RegisterRow::number).containsExactly(number);
        assertThat(show(goes).merges()).singleElement().satisfies(row -> {
            assertThat(row.mergedBy()).isEqualTo("clerk");
            assertThat(row.reason()).isEqualTo("the same father");
            assertThat(row.undoneBy()).isEqualTo("editor");
        });
        assertThatThrownBy(() -> editor.run(() -> desk.undo(merge.id())))
                .isInstanceOf(PersonRefused.class)
                .hasMessage("people.refused.undoneBefore");
    }

    @Test
    void tellsBeforehandWhatWillBeKept() {
        var stays = enter("Farhad " + surname, 1961);
        var goes = enter("فرهاد " + surname, 1962);

        var preview = clerk.get(() -> desk.preview(stays, goes));

        assertThat(preview.names()).containsExactly("Farhad " + surname, "فرهاد " + surname);
        assertThat(preview.particulars().yearOfBirth()).isEqualTo(1961);
        assertThat(preview.goes().particulars().yearOfBirth()).isEqualTo(1962);
        assertThat(show(goes).merges()).isEmpty();
    }

    @Test
    void refusesWhatWouldMakeAChain() {
        var one = enter("Farhad " + surname, null);
        var two = enter("Kaveh " + surname, null);
        var three = enter("Bahram " + surname, null);
        merge(one, two);

        assertRefused(one, two, "people.refused.mergedBefore");
        assertRefused(two, three, "people.refused.mergedBefore");
        assertRefused(one, one, "people.refused.mergedBefore");
        assertRefused(three, one, "people.refused.otherWayRound");
        merge(one, three);
        assertThat(show(one).names()).hasSize(3);
    }

    @Test
    void refusesToMergeAPersonAndABody() {
        var person = enter("Farhad " + surname, null);
        var body = clerk.get(() -> directory.enter(
                new NewCorrespondent(CorrespondentKind.BODY, List.of("Farhad " + surname), Particulars.none())));

        assertRefused(person, body, "people.refused.personAndBody");
    }

    @Test
    void refusesWhoeverSawAnEntryThatWasChangedMeanwhile() {
        var stays = enter("Farhad " + surname, null);
        var goes = enter("Kaveh " + surname, null);
        var seen = show(goes).seenVersion();
        editor.run(() -> directory.correct(goes, seen, NewCorrespondent.named("Bahram " + surname)));

        assertThatThrownBy(() -> clerk.run(
                        () -> desk.merge(new Seen(stays, show(stays).seenVersion()), new Seen(goes, seen), "because")))
                .isInstanceOf(ChangedElsewhere.class);
    }

    @Test
    void refusesToCorrectAnEntryThatIsReadThroughAnother() {
        var stays = enter("Farhad " + surname, null);
        var goes = enter("Kaveh " + surname, null);
        var seen = show(goes).seenVersion();
        merge(stays, goes);

        assertThatThrownBy(() -> clerk.run(() -> directory.correct(goes, seen, NewCorrespondent.named("Nobody"))))
                .isInstanceOf(PersonRefused.class)
                .hasMessage("people.refused.isMerged");
    }

    @Test
    void proposesTwinsWithReasons() {
        var one = clerk.get(() -> directory.enter(person("Farhad Hoseini " + surname, "Sohrab", 1962)));
        var twin = clerk.get(() -> directory.enter(person("فرهاد حسینی " + surname, "سهراب", 1963)));
        var namesake = clerk.get(() -> directory.enter(person("Farhad Hoseini " + surname, "Bahram", 1940)));

        var proposed = clerk.get(() -> desk.twins(one));

        assertThat(proposed).singleElement().satisfies(other -> {
            assertThat(other.id()).isEqualTo(twin).isNotEqualTo(namesake);
            assertThat(other.reasons())
                    .containsExactly(TwinReason.SAME_NAME, TwinReason.SAME_FATHER, TwinReason.NEAR_YEAR);
        });
        merge(one, twin);
        assertThat(clerk.get(() -> desk.twins(one))).isEmpty();
    }

    @Test
    void isShutToWhoeverDoesNotRegisterOrReview() {
        var one = enter("Farhad " + surname, null);
        var two = enter("Kaveh " + surname, null);

        for (var other : List.of(translator, admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> desk.preview(one, two))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> desk.twins(one))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> desk.merge(new Seen(one, 0), new Seen(two, 0), "because")))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> desk.undo(1))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> correspondence.of(one, null)))
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    private void assertRefused(long stays, long goes, String key) {
        assertThatThrownBy(() -> clerk.get(() -> desk.preview(stays, goes)))
                .isInstanceOf(PersonRefused.class)
                .hasMessage(key);
    }

    private void merge(long stays, long goes) {
        clerk.run(() -> desk.merge(
                new Seen(stays, directory.show(stays).seenVersion()),
                new Seen(goes, directory.show(goes).seenVersion()),
                "the same father"));
    }

    private long enter(String name, Integer year) {
        return clerk.get(() -> directory.enterOnce(UUID.randomUUID(), person(name, null, year)));
    }

    private static NewCorrespondent person(String name, String father, Integer year) {
        return new NewCorrespondent(CorrespondentKind.PERSON, List.of(name), father, null, year);
    }

    private PersonSheet show(long id) {
        return clerk.get(() -> directory.show(id));
    }

    private List<RegisterRow> letters(long id) {
        return clerk.get(() -> correspondence.of(id, null)).rows();
    }

    private List<Suggestion> suggested(String typed) {
        return clerk.get(() -> directory.suggest(typed));
    }
}
