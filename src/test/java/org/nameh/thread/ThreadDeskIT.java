package org.nameh.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.Description;
import org.nameh.letter.LetterDateReader;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.letter.NewLetter;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.letter.ReviewStatus;
import org.nameh.letter.VoidDesk;
import org.nameh.letter.VoidRefused;
import org.nameh.people.CorrespondentKind;
import org.nameh.people.Directory;
import org.nameh.people.NewCorrespondent;
import org.nameh.people.Party;

@ExtendWith(ArquillianExtension.class)
class ThreadDeskIT {

    @Inject
    ThreadDesk desk;

    @Inject
    Registry registry;

    @Inject
    Directory directory;

    @Inject
    VoidDesk voidDesk;

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    @Inject
    AsTranslator translator;

    @Inject
    AsAuditor auditor;

    @Test
    void showsAWholeThreadInTheOrderOfWriting() {
        var first = written("5 May 2001");
        var second = written("6 May 2001");
        var enclosed = written("4 May 2001");
        var last = written("7 May 2001");
        bind(last, Relation.COMES_AFTER, second);
        bind(second, Relation.REPLIES_TO, first);
        bind(first, Relation.ENCLOSES, enclosed);

        for (var one : List.of(first, second, enclosed, last)) {
            var sheet = sheet(one);
            assertThat(sheet.letters()).extracting(ThreadRow::number).containsExactly(enclosed, first, second, last);
            assertThat(sheet.letters()).extracting(ThreadRow::status).containsOnly(ReviewStatus.REGISTERED);
            assertThat(sheet.bonds()).hasSize(3);
        }
        assertThat(sheet(second).own())
                .extracting(bond -> bond.relationOf(second))
                .containsExactlyInAnyOrder(Relation.REPLIES_TO, Relation.COMES_BEFORE);
        assertThat(sheet(second).contradicted()).isEmpty();
    }

    @Test
    void showsALetterThatIsBoundToNoneAlone() {
        var one = written("5 May 2001");

        assertThat(sheet(one).letters()).extracting(ThreadRow::number).containsExactly(one);
        assertThat(sheet(one).isBound()).isFalse();
    }

    @Test
    void warnsOfDatesThatContradictAndRefusesNothing() {
        var earlier = written("5 May 2001");
        var later = written("6 May 2001");

        bind(earlier, Relation.REPLIES_TO, later);

        assertThat(sheet(earlier).contradicted()).hasSize(1);
    }

    @Test
    void bindsOnceHoweverOftenTheFormIsSent() {
        var one = written("5 May 2001");
        var other = written("6 May 2001");
        var told = new NewBond(UUID.randomUUID(), Relation.ANSWERED_BY, other, "as the reply says");

        clerk.run(() -> desk.bind(one, told));
        clerk.run(() -> desk.bind(one, told));

        assertThat(sheet(one).own()).hasSize(1).allSatisfy(bond -> {
            assertThat(bond.number()).isEqualTo(other);
            assertThat(bond.other()).isEqualTo(one);
            assertThat(bond.note()).isEqualTo("as the reply says");
            assertThat(bond.boundBy()).isEqualTo("clerk");
        });
    }

    @Test
    void refusesWhatContradictsItself() {
        var one = written("5 May 2001");
        var other = written("6 May 2001");
        var third = written("7 May 2001");
        bind(other, Relation.REPLIES_TO, one);
        bind(third, Relation.COMES_AFTER, other);

        assertRefused(one, Relation.REPLIES_TO, one, "thread.refused.self");
        assertRefused(other, Relation.REPLIES_TO, one, "thread.refused.twice");
        assertRefused(one, Relation.ANSWERED_BY, other, "thread.refused.twice");
        assertRefused(one, Relation.REPLIES_TO, other, "thread.refused.circle");
        assertRefused(one, Relation.COMES_AFTER, third, "thread.refused.circle");
        assertRefused(one, Relation.REPLIES_TO, new RegistrationNumber(1900, 9_999_999), "thread.refused.unknown");
        bind(one, Relation.ENCLOSED_IN, other);
        assertThat(sheet(one).bonds()).hasSize(3);
    }

    @Test
    void refusesVoidNumbers() {
        var one = written("5 May 2001");
        var burnt = written("6 May 2001");
        clerk.run(() -> voidDesk.burn(burnt, "registered twice"));

        assertRefused(one, Relation.REPLIES_TO, burnt, "thread.refused.void");
        assertThatThrownBy(() -> bind(burnt, Relation.REPLIES_TO, one)).isInstanceOf(VoidRefused.class);
        assertThat(sheet(burnt).proposals()).isEmpty();
    }

    @Test
    void releasesABondForAReasonOnce() {
        var one = written("5 May 2001");
        var other = written("6 May 2001");
        bind(one, Relation.COMES_BEFORE, other);
        var bond = sheet(one).own().get(0).id();

        editor.run(() -> desk.release(other, bond, "somebody else’s"));

        assertThat(sheet(one).isBound()).isFalse();
        assertThatThrownBy(() -> clerk.run(() -> desk.release(one, bond, "again")))
                .isInstanceOf(BondRefused.class)
                .hasMessage("thread.refused.gone");
        bind(one, Relation.COMES_BEFORE, other);
    }

    @Test
    void releasesNoBondOfAnotherLetter() {
        var one = written("5 May 2001");
        var other = written("6 May 2001");
        var third = written("7 May 2001");
        bind(one, Relation.COMES_BEFORE, other);
        var bond = sheet(one).own().get(0).id();

        assertThatThrownBy(() -> clerk.run(() -> desk.release(third, bond, "an error")))
                .hasMessage("thread.refused.gone");
        assertThat(sheet(one).isBound()).isTrue();
    }

    @Test
    void letsAnEditorAloneShowABondToReaders() {
        var one = written("5 May 2001");
        bind(one, Relation.COMES_BEFORE, written("6 May 2001"));
        var bond = sheet(one).own().get(0).id();

        assertThatThrownBy(() -> clerk.run(() -> desk.open(one, bond))).isInstanceOf(EJBAccessException.class);
        editor.run(() -> desk.open(one, bond));
        editor.run(() -> desk.open(one, bond));

        assertThat(sheet(one).own().get(0).openedBy()).isEqualTo("editor");
    }

    @Test
    void isClosedToWhoeverKeepsNoRegister() {
        var one = written("5 May 2001");
        var told = new NewBond(UUID.randomUUID(), Relation.REPLIES_TO, one, null);

        for (var who : List.of(translator, auditor)) {
            assertThatThrownBy(() -> who.run(() -> desk.of(one))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> who.run(() -> desk.bind(one, told))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> who.run(() -> desk.release(one, 1, "x"))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> who.run(() -> desk.find(one, "x"))).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void proposesTheNewestEarlierLetterOfTheOtherAndThoseThatAreNamed() {
        var mother = enter("Thread Mother");
        var son = enter("Thread Son");
        var named = written("1 May 2001");
        var hers = register(mother, son, "2 May 2001", null);
        register(mother, son, "9 May 2001", null);
        var his = register(son, mother, "3 May 2001", "He names " + named + " and 1900/1.");

        assertThat(sheet(his).proposals())
                .extracting(proposal -> proposal.letter().number())
                .containsExactly(hers, named);

        bind(his, Relation.REPLIES_TO, hers);
        assertThat(sheet(his).proposals())
                .extracting(proposal -> proposal.letter().number())
                .containsExactly(named);
    }

    @Test
    void findsALetterByItsSenderOrItsFirstWords() {
        var one = written("5 May 2001");
        var sender = enter("Shirzad Rarename");
        var sent = register(sender, Party.unknown(), "6 May 2001", null);
        var begun = begun("Quincunx of poplars by the gate");

        assertThat(found(one, "rarename")).contains(sent).doesNotContain(one);
        assertThat(found(one, "quincunx of POPLARS")).containsExactly(begun);
        assertThat(found(begun, "quincunx of poplars")).isEmpty();
        assertThat(found(one, "zzzz nobody wrote")).isEmpty();
    }

    @Test
    void isBounded() {
        var first = written("5 May 2001");
        var numbers = IntStream.rangeClosed(0, ThreadSheet.SHOWN)
                .mapToObj(one -> written("6 May 2001"))
                .toList();
        numbers.forEach(number -> bind(number, Relation.COMES_AFTER, first));

        assertThat(sheet(first).letters()).hasSize(ThreadSheet.SHOWN);
        assertThat(sheet(first).more()).isTrue();
    }

    private List<RegistrationNumber> found(RegistrationNumber number, String typed) {
        return clerk.get(() -> desk.find(number, typed)).stream()
                .map(ThreadRow::number)
                .toList();
    }

    private void assertRefused(RegistrationNumber one, Relation relation, RegistrationNumber other, String key) {
        assertThatThrownBy(() -> bind(one, relation, other))
                .isInstanceOf(BondRefused.class)
                .hasMessage(key);
    }

    private void bind(RegistrationNumber one, Relation relation, RegistrationNumber other) {
        clerk.run(() -> desk.bind(one, new NewBond(UUID.randomUUID(), relation, other, null)));
    }

    private ThreadSheet sheet(RegistrationNumber number) {
        return clerk.get(() -> desk.of(number));
    }

    private Party enter(String name) {
        return Party.known(clerk.get(() ->
                directory.enter(new NewCorrespondent(CorrespondentKind.PERSON, List.of(name), null, null, null))));
    }

    private RegistrationNumber written(String on) {
        return register(Party.unknown(), Party.unknown(), on, null);
    }

    private RegistrationNumber begun(String firstWords) {
        return register(Party.unknown(), Party.unknown(), "6 May 2001", firstWords, null);
    }

    private RegistrationNumber register(Party sender, Party addressee, String on, String note) {
        return register(sender, addressee, on, null, note);
    }

    private RegistrationNumber register(Party sender, Party addressee, String on, String firstWords, String note) {
        var facts = new Description(
                "TESTIMONY",
                ModeOfReceipt.EMAIL,
                LocalDate.of(2026, 1, 2),
                LetterDateReader.read(on).orElseThrow(),
                null,
                List.of("en"),
                firstWords,
                note);
        return clerk.get(() -> registry.register(new NewLetter(UUID.randomUUID(), sender, addressee, facts)));
    }
}
