package org.nameh.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.custody.CustodyBook;
import org.nameh.custody.TransferReason;
import org.nameh.custody.Upload;
import org.nameh.demo.Actor;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.Description;
import org.nameh.letter.LetterDate;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.letter.NewLetter;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.people.Party;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.DateSpan;
import org.nameh.support.Journey;
import org.nameh.support.Undone;

@ExtendWith(ArquillianExtension.class)
class DossierBookIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final byte[] REPLY = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 200_000);

    @Inject
    DossierBook book;

    @Inject
    ReminderBook reminders;

    @Inject
    BagBook bags;

    @Inject
    WaitingRoom room;

    @Inject
    CustodyBook custody;

    @Inject
    Registry registry;

    @Inject
    Journey journey;

    @Inject
    Undone undone;

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

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Test
    void beginsWhenAFamilyLetterIsRegistered() {
        var sheet = sheet(family());

        assertThat(sheet.head().outcome()).isEqualTo(DeliveryState.IN_CUSTODY);
        assertThat(sheet.head().waiting()).isTrue();
        assertThat(sheet.timeline()).isEmpty();
        assertThat(clerk.get(() -> book.of(journey.registered()))).isEmpty();
    }

    @Test
    void goesEveryWayThatALetterCanGoForClerkAndEditor() {
        for (var actor : List.of((Actor) clerk, editor)) {
            for (var from : DeliveryState.values()) {
                for (var to : DeliveryState.values()) {
                    var number = broughtTo(from);
                    if (from.next().contains(to)) {
                        actor.run(() -> tell(number, EventKind.valueOf(to.name())));
                        assertThat(sheet(number).head().outcome()).isEqualTo(to);
                    } else {
                        assertThatThrownBy(() -> actor.run(() -> tell(number, EventKind.valueOf(to.name()))))
                                .as(from + " to " + to)
                                .isInstanceOf(DeliveryRefused.class)
                                .hasMessage("delivery.refused.transition");
                    }
                }
            }
        }
    }

    @Test
    void isClosedToAllOthersWhateverTheyWouldTell() {
        var number = family();
        for (var other : List.of((Actor) translator, admin, auditor)) {
            assertThatThrownBy(() -> other.get(() -> book.of(number))).isInstanceOf(EJBAccessException.class);
            for (var kind : EventKind.values()) {
                assertThatThrownBy(() -> other.run(() -> tell(number, kind))).isInstanceOf(EJBAccessException.class);
            }
            assertThatThrownBy(() -> other.get(() -> book.proof(1))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> bags.bag(1))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.get(() -> bags.handOver(bag(number))))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> reminders.set(number, reminder())))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> reminders.complete(number, 1)))
                    .isInstanceOf(EJBAccessException.class);
        }
        for (var other : List.of((Actor) translator, admin)) {
            assertThatThrownBy(() -> other.get(() -> room.years())).isInstanceOf(EJBAccessException.class);
        }
        for (var other : List.of((Actor) translator, admin, auditor, editor)) {
            assertThatThrownBy(() -> other.run(() -> book.declare(number))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> other.run(() -> book.withdraw(number))).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void showsTheAuditorTheListWithoutNames() {
        var number = broughtTo(DeliveryState.HANDED_OVER);

        assertThat(row(clerk, number)).matches(row -> row.addressee() != null && row.body() != null);
        assertThat(row(auditor, number)).matches(row -> row.addressee() == null && row.body() == null);
        assertThat(auditor.get(() -> room.bodies())).isEmpty();
    }

    @Test
    void recordsTheSameFormOnceAndTellsOfIt() {
        var number = family();
        var told = event(EventKind.HANDED_OVER, null);
        var first = clerk.get(() -> book.record(number, told));

        assertThat(clerk.get(() -> book.record(number, told))).isEqualTo(first);
        assertThat(sheet(number).timeline()).hasSize(1);
        assertThat(audited("NEWS_OF_DELIVERY", number)).isEqualTo(1);
    }

    @Test
    void recordsNothingWithoutItsTransaction() {
        var number = family();

        clerk.run(() -> undone.get(() -> book.record(number, event(EventKind.HANDED_OVER, null))));

        assertThat(sheet(number).timeline()).isEmpty();
        assertThat(audited("NEWS_OF_DELIVERY", number)).isZero();
    }

    @Test
    void keepsTheProofByteForByte() {
        var number = broughtTo(DeliveryState.HANDED_OVER);

        assertThatThrownBy(() -> clerk.run(() -> book.record(number, event(EventKind.DELIVERED, null))))
                .hasMessage("delivery.refused.proof");
        assertThatThrownBy(() -> clerk.run(() ->
                        book.record(number, event(EventKind.DELIVERED, null), proof("reply.pdf", "<html>".getBytes()))))
                .hasMessage("custody.refused.evidenceType");
        var id = clerk.get(
                () -> book.record(number, event(EventKind.DELIVERED, null), proof("C:\\scans\\reply.pdf", REPLY)));

        var kept = editor.get(() -> book.proof(id));
        assertThat(kept.content()).isEqualTo(REPLY);
        assertThat(kept.fileName()).isEqualTo("reply.pdf");
        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(sheet(number).timeline().get(1).fingerprint()).hasSize(64);
    }

    @Test
    void closesLateOverANewTryAfterSilence() {
        var number = broughtTo(DeliveryState.NO_NEWS);
        clerk.run(() -> tell(number, EventKind.NEWS));
        clerk.run(() -> tell(number, EventKind.DELIVERED_LATE));

        assertThat(sheet(number).head().waiting()).isFalse();
        clerk.run(() -> tell(number, EventKind.REPLY_RECEIVED));
        assertThat(sheet(number).head().outcome()).isEqualTo(DeliveryState.REPLY_RECEIVED);
    }

    @Test
    void keepsTheWrongEventBesideItsCorrectionThatRestsOnItsProof() {
        var number = broughtTo(DeliveryState.DELIVERED);
        var wrong = sheet(number).timeline().get(1).id();
        var right = clerk.get(() -> book.record(number, event(EventKind.DELIVERED, wrong)));

        assertThat(sheet(number).timeline()).extracting(EventRow::id).last().isEqualTo(right);
        assertThat(sheet(number).corrected()).extracting(EventRow::id).containsExactly(wrong);
        assertThat(editor.get(() -> book.proof(right)).content()).isEqualTo(REPLY);
        assertThatThrownBy(() -> clerk.run(() -> book.record(number, event(EventKind.DELIVERED, wrong))))
                .hasMessage("delivery.refused.correctedBefore");
        assertThatThrownBy(() -> clerk.run(() -> book.record(family(), event(EventKind.NO_NEWS, right))))
                .isInstanceOf(UnknownDelivery.class);
    }

    @Test
    void letsThePaperFollow() {
        var number = family();
        clerk.run(() -> tell(number, EventKind.HANDED_OVER));
        assertThat(clerk.get(() -> custody.of(number)).current().taker().name()).isEqualTo("Red Crescent");
        clerk.run(() -> tell(number, EventKind.IN_CUSTODY));

        assertThat(clerk.get(() -> custody.of(number)).current().reason()).isEqualTo(TransferReason.GIVEN_BACK);
        assertThat(audited("CUSTODY_TRANSFERRED", number)).isEqualTo(2);
    }

    @Test
    void isOpenedByDeclarationAndTakenBackWhileEmpty() {
        var number = journey.registered();
        clerk.run(() -> book.declare(number));
        clerk.run(() -> book.declare(number));
        assertThat(audited("DOSSIER_OPENED", number)).isEqualTo(1);
        clerk.run(() -> book.withdraw(number));
        assertThat(clerk.get(() -> book.of(number))).isEmpty();

        clerk.run(() -> book.declare(number));
        clerk.run(() -> tell(number, EventKind.HANDED_OVER));
        assertThatThrownBy(() -> clerk.run(() -> book.withdraw(number))).hasMessage("delivery.refused.withdraw");
        assertThatThrownBy(() -> clerk.run(() -> book.withdraw(family()))).hasMessage("delivery.refused.withdraw");
    }

    @Test
    void handsABagOverWholeOrNotAtAllAndOnce() {
        var letters = List.of(family(), family(), family());
        var gone = broughtTo(DeliveryState.IN_TRANSIT);
        var withOneTooMany = Stream.concat(letters.stream(), Stream.of(gone)).toArray(RegistrationNumber[]::new);

        assertThatThrownBy(() -> clerk.run(() -> bags.handOver(bag(withOneTooMany))))
                .hasMessage("delivery.refused.transition");
        letters.forEach(number -> assertThat(sheet(number).timeline()).isEmpty());
        var bag = bag(letters.toArray(RegistrationNumber[]::new));
        var id = clerk.get(() -> bags.handOver(bag));

        assertThat(editor.get(() -> bags.handOver(bag))).isEqualTo(id);
        assertThat(clerk.get(() -> bags.bag(id)).letters())
                .extracting(BagRow::number)
                .containsExactlyElementsOf(letters);
        letters.forEach(number -> assertThat(sheet(number).timeline())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.kind()).isEqualTo(EventKind.HANDED_OVER);
                    assertThat(row.bag()).isEqualTo(id);
                    assertThat(row.body()).isEqualTo("Red Crescent");
                }));
        assertThatThrownBy(() -> clerk.run(() -> bags.handOver(bag()))).hasMessage("delivery.refused.none");
    }

    @Test
    void remindsUntilItIsDone() {
        var number = family();
        var reminder = reminder();
        clerk.run(() -> reminders.set(number, reminder));
        clerk.run(() -> reminders.set(number, reminder));
        var set = sheet(number).reminders();
        assertThat(set).singleElement().matches(one -> one.doneAt() == null);
        assertThat(row(clerk, number).reminderDue()).isEqualTo(reminder.due());

        editor.run(() -> reminders.complete(number, set.get(0).id()));
        editor.run(() -> reminders.complete(number, set.get(0).id()));

        assertThat(sheet(number).reminders().get(0).doneBy()).isEqualTo("editor");
        assertThat(audited("REMINDER_DONE", number)).isEqualTo(1);
        assertThatThrownBy(() ->
                        clerk.run(() -> reminders.complete(family(), set.get(0).id())))
                .isInstanceOf(UnknownDelivery.class);
        assertThatThrownBy(() -> clerk.run(() -> reminders.set(
                        number, new NewReminder(UUID.randomUUID(), LocalDate.of(2020, 1, 1), "Ask again."))))
                .hasMessage("delivery.refused.due");
    }

    @Test
    void listsTheLongestUnheardOfFirstPageByPage() {
        var body = "Page " + UUID.randomUUID();
        for (var one = 0; one < 53; one++) {
            var number = family();
            var day = LocalDate.of(2026, 1, 5).plusDays(one * 7 % 53);
            clerk.run(() -> book.record(number, told(EventKind.HANDED_OVER, day, body, null)));
        }
        var id = clerk.get(() -> room.bodies()).stream()
                .filter(row -> row.name().equals(body))
                .findFirst()
                .orElseThrow()
                .id();
        var query = DeliveryQuery.read("show=HANDED_OVER&body=" + id).orElseThrow();

        var first = clerk.get(() -> room.list(query));
        var place = new DeliveryQuery.Place(first.last().newsOn(), first.last().id());
        var second = clerk.get(() -> room.list(query.after(place)));

        assertThat(first.rows()).hasSize(50);
        assertThat(second.rows()).hasSize(3);
        assertThat(Stream.concat(first.rows().stream(), second.rows().stream()).map(DeliveryRow::newsOn))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private DeliveryRow row(Actor actor, RegistrationNumber number) {
        var slice = actor.get(() -> room.list(DeliveryQuery.read("show=all").orElseThrow()));
        while (true) {
            var found = slice.rows().stream()
                    .filter(row -> row.number().equals(number))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            assertThat(slice.more()).isTrue();
            var last = slice.last();
            var next = new DeliveryQuery(
                    false, null, null, null, false, false, new DeliveryQuery.Place(last.newsOn(), last.id()));
            slice = actor.get(() -> room.list(next));
        }
    }

    private RegistrationNumber broughtTo(DeliveryState state) {
        var number = family();
        switch (state) {
            case IN_CUSTODY -> {}
            case HANDED_OVER, DELIVERED_LATE, ADDRESSEE_DECEASED ->
                clerk.run(() -> tell(number, EventKind.valueOf(state.name())));
            case REPLY_RECEIVED ->
                List.of(EventKind.HANDED_OVER, EventKind.DELIVERED, EventKind.REPLY_RECEIVED)
                        .forEach(kind -> clerk.run(() -> tell(number, kind)));
            default ->
                List.of(EventKind.HANDED_OVER, EventKind.valueOf(state.name()))
                        .forEach(kind -> clerk.run(() -> tell(number, kind)));
        }
        return number;
    }

    private long tell(RegistrationNumber number, EventKind kind) {
        var told = event(kind, null);
        return kind.needsProof() ? book.record(number, told, proof("reply.pdf", REPLY)) : book.record(number, told);
    }

    private RegistrationNumber family() {
        var facts = new Description(
                "FAMILY_LETTER", ModeOfReceipt.POST, LocalDate.of(2026, 1, 2), null, null, List.of("fa"), null, null);
        return clerk.get(() -> registry.register(
                new NewLetter(UUID.randomUUID(), Party.unknown(), Party.named("Jamshid Invented"), facts)));
    }

    private DossierSheet sheet(RegistrationNumber number) {
        return clerk.get(() -> book.of(number)).orElseThrow();
    }

    private static NewEvent event(EventKind kind, Long corrects) {
        return told(kind, DAY, "Red Crescent", corrects);
    }

    private static NewEvent told(EventKind kind, LocalDate day, String body, Long corrects) {
        var note = corrects == null ? null : "the day was wrong";
        return new NewEvent(
                UUID.randomUUID(), kind, on(day), "a delegate, by telephone", body, null, null, note, corrects);
    }

    private static LetterDate on(LocalDate day) {
        return LetterDate.read(day.toString(), CalendarSystem.GREGORIAN, DateSpan.of(day));
    }

    private static NewBag bag(RegistrationNumber... numbers) {
        return new NewBag(UUID.randomUUID(), List.of(numbers), on(DAY), "Red Crescent", "S. Delegate", "A-17");
    }

    private static NewReminder reminder() {
        return new NewReminder(UUID.randomUUID(), LocalDate.of(2999, 1, 1), "Ask the Red Crescent again.");
    }

    private static NewProof proof(String name, byte[] content) {
        return new NewProof(ProofKind.REPLY_PAGE, new Upload(name, content.length, new ByteArrayInputStream(content)));
    }

    private long audited(String action, RegistrationNumber number) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from desk.audit_entry where action = ?1 and letter = ?2", Long.class)
                        .setParameter(1, action)
                        .setParameter(2, number.toString())
                        .getSingleResult())
                .longValue();
    }
}
