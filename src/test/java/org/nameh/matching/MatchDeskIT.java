package org.nameh.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.hibernate.SessionFactory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.Description;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.letter.NewLetter;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.people.CorrespondentKind;
import org.nameh.people.Directory;
import org.nameh.people.MergeDesk;
import org.nameh.people.NewCorrespondent;
import org.nameh.people.Particulars;
import org.nameh.people.Party;
import org.nameh.people.PersonFile;
import org.nameh.people.TieKind;

@ExtendWith(ArquillianExtension.class)
class MatchDeskIT {

    private static final String CONSONANTS = "bdfgjlmnprstz";

    @Inject
    MatchDesk desk;

    @Inject
    Registry registry;

    @Inject
    Directory directory;

    @Inject
    PersonFile file;

    @Inject
    MergeDesk merges;

    @Inject
    MatchRound round;

    @Inject
    Clock clock;

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    @Inject
    AsTranslator translator;

    @Inject
    AsAdmin admin;

    @PersistenceUnit(unitName = "desk")
    EntityManagerFactory factory;

    // what nobody else is called, whatever other tests enter
    private final String surname = word();
    private long mother;
    private long awaited;

    @BeforeEach
    void letLettersWait() {
        mother = enter(List.of("Fatemeh " + word()), Particulars.none());
        awaited = enter(List.of("رضا " + surname), Particulars.born("حاج عباس", null, 1966));
        clerk.run(() -> file.tie(mother, TieKind.MOTHER, Party.known(awaited)));
        registered("FAMILY_LETTER", mother, awaited);
        registered("FAMILY_LETTER", mother, awaited);
    }

    @Test
    void proposesWhileASenderIsTyped() {
        var found = clerk.get(() -> desk.whileTyped(null, "Seyed Reza " + surname));

        var match = found.get(0);
        assertThat(match.addresseeId()).isEqualTo(awaited);
        assertThat(match.isPressing()).isTrue();
        assertThat(match.letters()).isEqualTo(2);
        assertThat(match.waiting())
                .extracting(WaitingLetters::relation, some -> some.numbers().size())
                .containsExactly(tuple(TieKind.MOTHER, 2));
        assertThat(clerk.get(() -> desk.whileTyped(null, "Seyed Reza " + word())))
                .isEmpty();
        assertThat(clerk.get(() -> desk.whileTyped(null, null))).isEmpty();
    }

    /** Whoever may be the second is told that one is wanted; who confirmed first, and whoever may not, is not. */
    @Test
    void tellsThoseWhoMayConfirmThatASecondIsWanted() {
        var son = enter(List.of("Riza " + surname), Particulars.born("Abbas", null, 1967));
        var before = told();

        clerk.run(() -> desk.confirm(son, awaited));

        var after = told();
        assertThat(after.keySet()).contains("editor", "editor2");
        assertThat(after.get("editor")).isEqualTo(before.getOrDefault("editor", 0L) + 1);
        assertThat(after.getOrDefault("clerk", 0L)).isEqualTo(before.getOrDefault("clerk", 0L));
        assertThat(after).doesNotContainKeys("translator", "admin", "auditor");
        editor.run(() -> desk.confirm(son, awaited));
        assertThat(told()).as("nobody is told of the second").isEqualTo(after);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Long> told() {
        try (var em = factory.createEntityManager()) {
            List<String> accounts = em.createNativeQuery(
                            "select account from desk.notice where action = 'MATCH_CONFIRMED'", String.class)
                    .getResultList();
            return accounts.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
    }

    @Test
    void saysWhatItRestsOn() {
        var son = enter(List.of("Riza " + surname), Particulars.born("Abbas", null, 1967));

        var match = ofPerson(son).get(0);

        assertThat(match.score().agreements())
                .containsExactly(Agreement.SAME_NAME, Agreement.SAME_FATHER, Agreement.NEAR_YEAR);
        assertThat(match.score().percent()).isBetween(95, 99);
        assertThat(match.person().latin()).isEqualTo("Riza " + surname);
    }

    @Test
    void knowsSomebodyWhoStandsInTheDirectoryAlready() {
        assertThat(ofPerson(awaited)).noneMatch(match -> match.personId() == match.addresseeId());
        registered("DECLARATION", awaited, null);

        var match = ofPerson(awaited).get(0);

        assertThat(match.personId()).isEqualTo(match.addresseeId()).isEqualTo(awaited);
        assertThat(match.score().agreements()).containsExactly(Agreement.SAME_ENTRY);
        assertThat(match.score().percent()).isEqualTo(100);
    }

    @Test
    void looksTheOtherWayTooWhenTheMothersLetterComesLast() {
        var early = enter(List.of("Kamran " + surname), Particulars.born("Abbas", null, 1960));
        registered("DECLARATION", early, null);
        var brother = enter(List.of("کامران " + surname), Particulars.born("عباس", null, 1960));
        var late = registered("FAMILY_LETTER", mother, brother);

        assertThat(clerk.get(() -> desk.ofLetter(late)))
                .extracting(Match::personId, Match::addresseeId)
                .contains(tuple(early, brother));
        assertThat(open()).contains(tuple(early, brother));
    }

    @Test
    void takesBrothersForOthers() {
        var brother = enter(List.of("Kamran " + surname), Particulars.born("Abbas", null, 1960));

        assertThat(ofPerson(brother)).noneMatch(Match::isPressing);
    }

    @Test
    void needsTwoPeopleToHandOver() {
        var son = son();
        registered("DECLARATION", son, null);
        assertThat(open()).contains(tuple(son, awaited));

        clerk.run(() -> desk.confirm(son, awaited));
        assertThatThrownBy(() -> clerk.run(() -> desk.confirm(son, awaited))).isInstanceOf(MatchRefused.class);
        assertThat(ofPerson(son).get(0).isConfirmed()).isFalse();
        editor.run(() -> desk.confirm(son, awaited));

        assertThat(ofPerson(son).get(0).isConfirmed()).isTrue();
        assertThat(open()).doesNotContain(tuple(son, awaited));
        assertThatThrownBy(() -> editor.run(() -> desk.dismiss(son, awaited, "Too late.")))
                .isInstanceOf(MatchRefused.class);
    }

    @Test
    void proposesNobodyAgainWhoWasDismissed() {
        var son = son();
        clerk.run(() -> desk.dismiss(son, awaited, "He has never heard of her."));
        var declaration = registered("DECLARATION", son, null);

        assertThat(open()).doesNotContain(tuple(son, awaited));
        assertThat(editor.get(() -> desk.beforePublication(declaration))).isEmpty();
        assertThat(ofPerson(son).get(0).isDismissed()).isTrue();

        editor.run(() -> desk.takeBack(son, awaited, "She is his mother after all."));
        assertThat(editor.get(() -> desk.beforePublication(declaration)))
                .extracting(Match::addresseeId)
                .containsExactly(awaited);
        assertThatThrownBy(() -> editor.run(() -> desk.takeBack(son, awaited, "Again.")))
                .isInstanceOf(MatchRefused.class);
    }

    @Test
    void readsMergedEntriesAsOnePerson() {
        var son = son();
        var alias = enter(List.of("Siavash"), Particulars.none());
        clerk.run(() -> merges.merge(seen(son), seen(alias), "He says so."));

        assertThat(ofPerson(alias))
                .extracting(Match::personId, Match::addresseeId)
                .contains(tuple(son, awaited));
        clerk.run(() -> merges.merge(seen(son), seen(awaited), "The same person."));
        registered("DECLARATION", alias, null);
        assertThat(ofPerson(son).get(0).score().agreements()).containsExactly(Agreement.SAME_ENTRY);
    }

    @Test
    void findsAtNightWhatNobodyEntered() {
        var son = son();
        registered("DECLARATION", son, null);
        assertThat(clerk.<Long>get(() -> round.goOn(awaited - 1))).isGreaterThanOrEqualTo(awaited);
        assertThat(clerk.<Long>get(() -> round.goOn(Long.MAX_VALUE))).isEqualTo(-1);
        assertThat(open()).contains(tuple(son, awaited));
    }

    @Test
    void costsTheSameNumberOfStatementsHoweverManyLettersWait() {
        var son = son();
        var few = statements(() -> desk.ofPerson(son));
        registered("FAMILY_LETTER", enter(List.of("Zahra " + word()), Particulars.none()), awaited);
        enterAwaited("Reza " + surname);
        enterAwaited("Ali Reza " + surname);

        assertThat(statements(() -> desk.ofPerson(son))).isEqualTo(few).isLessThanOrEqualTo(5);
        assertThat(statements(() -> desk.whileTyped(null, "Reza " + surname))).isLessThanOrEqualTo(4);
        assertThat(statements(() -> desk.open(Long.MAX_VALUE))).isEqualTo(1);
    }

    @Test
    void isForRegistrarsAndEditors() {
        assertThatThrownBy(() -> translator.run(() -> desk.ofPerson(awaited))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> admin.run(() -> desk.open(1))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> translator.run(() -> desk.confirm(mother, awaited)))
                .isInstanceOf(EJBAccessException.class);
    }

    private void enterAwaited(String name) {
        registered("FAMILY_LETTER", mother, enter(List.of(name), Particulars.none()));
    }

    private long son() {
        return enter(List.of("Reza " + surname), Particulars.born("Abbas", null, 1966));
    }

    private List<Match> ofPerson(long entry) {
        return clerk.get(() -> desk.ofPerson(entry));
    }

    private List<Tuple> open() {
        return clerk.get(() -> desk.open(Long.MAX_VALUE)).rows().stream()
                .map(row -> tuple(row.personId(), row.addresseeId()))
                .toList();
    }

    private MergeDesk.Seen seen(long entry) {
        return new MergeDesk.Seen(entry, directory.show(entry).seenVersion());
    }

    private long statements(Runnable task) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        clerk.run(task::run);
        return statistics.getPrepareStatementCount() - before;
    }

    private long enter(List<String> names, Particulars known) {
        return clerk.get(() -> directory.enter(new NewCorrespondent(CorrespondentKind.PERSON, names, known)));
    }

    private RegistrationNumber registered(String kind, long sender, Long addressee) {
        var facts =
                new Description(kind, ModeOfReceipt.POST, LocalDate.now(clock), null, null, List.of("fa"), null, null);
        return clerk.get(() -> registry.register(new NewLetter(
                UUID.randomUUID(),
                Party.known(sender),
                addressee == null ? Party.unknown() : Party.known(addressee),
                facts)));
    }

    private static String word() {
        return new SecureRandom()
                .ints(8, 0, CONSONANTS.length())
                .mapToObj(at -> CONSONANTS.charAt(at) + "o")
                .collect(Collectors.joining());
    }
}
