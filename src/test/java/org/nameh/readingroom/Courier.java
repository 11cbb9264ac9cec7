package org.nameh.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nameh.authenticity.AuthenticityLevel;
import org.nameh.authenticity.AuthenticityMethod;
import org.nameh.authenticity.ExaminationRoom;
import org.nameh.authenticity.Finding;
import org.nameh.consent.ConsentBook;
import org.nameh.consent.Terms;
import org.nameh.consignment.NewConsignment;
import org.nameh.consignment.PostRoom;
import org.nameh.correction.Asker;
import org.nameh.correction.CorrectionBox;
import org.nameh.correction.NewCorrection;
import org.nameh.delivery.DossierBook;
import org.nameh.delivery.EventKind;
import org.nameh.delivery.NewEvent;
import org.nameh.delivery.NewReminder;
import org.nameh.delivery.ReminderBook;
import org.nameh.demo.AsAdmin;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsSecondEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.Description;
import org.nameh.letter.LetterDateReader;
import org.nameh.letter.NewLetter;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.marginalia.Margin;
import org.nameh.marginalia.NewComment;
import org.nameh.paper.ReceiptBook;
import org.nameh.people.Directory;
import org.nameh.people.NewCorrespondent;
import org.nameh.people.Party;
import org.nameh.platform.Language;
import org.nameh.publication.Door;
import org.nameh.publication.EmbargoDesk;
import org.nameh.publication.NewEmbargo;
import org.nameh.publication.Press;
import org.nameh.publication.Withdrawal;
import org.nameh.publication.WithdrawalGround;
import org.nameh.receipt.NewCallBack;
import org.nameh.receipt.ReceiptWindow;
import org.nameh.review.Anchor;
import org.nameh.review.Draft;
import org.nameh.review.Grounds;
import org.nameh.review.ReviewDesk;
import org.nameh.review.Scriptorium;
import org.nameh.review.TranslationDesk;
import org.nameh.review.TranslationState;
import org.nameh.theme.ThemeDesk;
import org.nameh.thread.NewBond;
import org.nameh.thread.Relation;
import org.nameh.thread.ThreadDesk;
import org.nameh.translation.TaskDesk;

/** Leads letters through the house, step by step, in the names of the cast. */
@ApplicationScoped
class Courier {

    @Inject
    ThreadDesk threads;

    @Inject
    AsAdmin admin;

    @Inject
    AsClerk clerk;

    @Inject
    AsTranslator translator;

    @Inject
    AsEditor editor;

    @Inject
    AsSecondEditor secondEditor;

    @Inject
    Directory directory;

    @Inject
    Registry registry;

    @Inject
    PostRoom room;

    @Inject
    ConsentBook consents;

    @Inject
    Scriptorium scriptorium;

    @Inject
    ReviewDesk review;

    @Inject
    TaskDesk tasks;

    @Inject
    TranslationDesk desk;

    @Inject
    Margin margin;

    @Inject
    ExaminationRoom examination;

    @Inject
    ThemeDesk themes;

    @Inject
    DossierBook dossiers;

    @Inject
    ReminderBook reminders;

    @Inject
    ReceiptBook receipts;

    @Inject
    ReceiptWindow window;

    @Inject
    CorrectionBox box;

    @Inject
    Door door;

    @Inject
    Press press;

    @Inject
    EmbargoDesk embargoes;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    RegistrationNumber register(Party sender, Party addressee, Description facts) {
        var number = clerk.get(() -> registry.register(new NewLetter(UUID.randomUUID(), sender, addressee, facts)));
        clerk.run(() -> tasks.assign(number, Language.EN, "translator", null));
        return number;
    }

    /** Declares a letter to be for somebody inside, hands it over, and is to ask after it. */
    void handOver(RegistrationNumber number, NewEvent told, NewReminder reminder) {
        clerk.run(() -> dossiers.declare(number));
        clerk.run(() -> dossiers.record(number, told));
        clerk.run(() -> reminders.set(number, reminder));
    }

    /** Gives the writer of a letter a receipt, who asks by it to be called back. */
    void askCallBack(RegistrationNumber number, String way) {
        var code = clerk.get(() -> receipts.issue(number, UUID.randomUUID(), Language.FA))
                .orElseThrow();
        window.askCallBack(String.join("", code.groups()), new NewCallBack(UUID.randomUUID(), way, Language.FA));
    }

    /** Asks, as anybody may, to have a letter corrected. */
    void askForCorrection(RegistrationNumber number, String message, String reach) {
        box.put(new NewCorrection(UUID.randomUUID(), publicId(number), message, Asker.NAMED, reach, Language.FA));
    }

    void correct(RegistrationNumber number, Party sender, Description facts) {
        clerk.run(() -> registry.correct(
                number,
                registry.show(number).seenVersion(),
                new NewLetter(UUID.randomUUID(), sender, Party.unknown(), facts)));
    }

    /** Opens a consignment; gives its number as addresses write it. */
    String consignment() {
        var arrived = new NewConsignment(UUID.randomUUID(), null, LocalDate.of(2026, 3, 2), "POST", null, null);
        return clerk.get(() -> room.open(arrived)).inAddress();
    }

    Party enter(NewCorrespondent person) {
        return Party.known(clerk.get(() -> directory.enter(person)));
    }

    void enter(PlantedTheme theme) {
        admin.run(() -> themes.enter(theme.entered()));
    }

    void rename(PlantedTheme theme, String language, String label) {
        admin.run(() -> themes.rename(themes.show(theme.code()).seenVersion(), theme.renamed(language, label)));
    }

    void retire(PlantedTheme theme) {
        admin.run(() -> themes.retire(theme.code(), themes.show(theme.code()).seenVersion()));
    }

    long allow(RegistrationNumber number, Terms terms) {
        return clerk.get(() -> consents.record(number, terms));
    }

    void revoke(long consent, String reason) {
        clerk.run(() -> consents.revoke(consent, reason));
    }

    void write(RegistrationNumber number, Draft content) {
        translator.run(() -> scriptorium.save(number, scriptorium.show(number).seenVersion(), content));
    }

    void submit(RegistrationNumber number) {
        translator.run(() -> scriptorium.submit(number, scriptorium.show(number).seenVersion()));
    }

    void revise(RegistrationNumber number) {
        translator.run(() -> scriptorium.revise(number));
    }

    void takeUp(RegistrationNumber number) {
        editor.run(() -> review.takeUp(number));
    }

    void approve(RegistrationNumber number) {
        editor.run(() -> review.approve(number, ordinal(number)));
        signOff(number);
    }

    /** Approves the letter, and signs no translation off. */
    void approveAlone(RegistrationNumber number) {
        editor.run(() -> review.approve(number, ordinal(number)));
    }

    /** Signs off what translations were handed in. */
    void signOff(RegistrationNumber number) {
        editor.run(() -> desk.show(number).rows().stream()
                .filter(row -> row.state() == TranslationState.SUBMITTED)
                .forEach(row -> desk.signOff(number, desk.show(number).seenVersion(), row.language())));
    }

    /** Publishes it without a translation. */
    void publishWithout(RegistrationNumber number, String language) {
        editor.run(() -> door.publish(number, null, Set.of(language)));
    }

    void sendBack(RegistrationNumber number, Grounds grounds) {
        editor.run(() -> review.sendBack(number, ordinal(number), grounds));
    }

    void reject(RegistrationNumber number, Grounds grounds) {
        editor.run(() -> review.reject(number, ordinal(number), grounds));
    }

    private int ordinal(RegistrationNumber number) {
        return scriptorium.show(number).ordinal();
    }

    void comment(RegistrationNumber number, Anchor anchor, String body) {
        editor.run(() -> margin.write(number, new NewComment(UUID.randomUUID(), anchor, body)));
    }

    void authenticate(RegistrationNumber number, String note) {
        var found = new Finding(AuthenticityLevel.PLAUSIBLE, AuthenticityMethod.WITNESS, note);
        editor.run(() -> examination.record(number, found));
    }

    void publish(RegistrationNumber number, Instant from) {
        editor.run(() -> press.publish(number, from, Set.of()));
    }

    void publishCorrection(RegistrationNumber number, Instant from, String note) {
        editor.run(() -> press.correct(number, from, Set.of(), Map.of("en", note)));
    }

    void suspend(RegistrationNumber number, String reason) {
        editor.run(() -> door.suspend(number, reason));
    }

    void restore(RegistrationNumber number) {
        editor.run(() -> door.proposeRestoring(number));
        secondEditor.run(() -> door.restore(number));
    }

    void withdraw(RegistrationNumber number, String reason) {
        editor.run(() -> door.withdraw(number, Withdrawal.on(WithdrawalGround.SAFETY, reason)));
    }

    /** Withdraws a letter and tells the public of it, by language. */
    void withdraw(RegistrationNumber number, String reason, Map<String, String> notes) {
        editor.run(() -> door.withdraw(number, new Withdrawal(WithdrawalGround.SAFETY, reason, notes)));
    }

    /** Puts a letter under an embargo until something comes to pass. */
    void embargo(RegistrationNumber number, String awaited, String reason) {
        editor.run(() -> embargoes.set(number, NewEmbargo.awaiting(UUID.randomUUID(), awaited, 6, reason)));
    }

    /** Lifts the embargo of a letter. */
    void lift(RegistrationNumber number, String reason) {
        editor.run(() -> embargoes.lift(number, embargoes.of(number).get(0).id(), reason));
    }

    /** Leads a letter from the register to the reading room without a stop; gives its number. */
    RegistrationNumber publish(Description facts, Draft content, Terms consent, Instant from) {
        var number = register(Party.unknown(), Party.unknown(), facts);
        allow(number, consent);
        write(number, content);
        submit(number);
        approve(number);
        publish(number, from);
        return number;
    }

    /** Binds a letter to another, and lets readers see it. */
    void bind(RegistrationNumber number, Relation relation, RegistrationNumber other, String note) {
        bindUnseen(number, relation, other, note);
        showBonds(number);
    }

    /** Binds a letter to another, of which readers learn nothing. */
    void bindUnseen(RegistrationNumber number, Relation relation, RegistrationNumber other, String note) {
        clerk.run(() -> threads.bind(number, new NewBond(UUID.randomUUID(), relation, other, note)));
    }

    /** Lets readers see all bonds of a letter. */
    void showBonds(RegistrationNumber number) {
        editor.run(() -> threads.of(number).own().forEach(bond -> threads.open(number, bond.id())));
    }

    /** Takes all bonds of a letter back. */
    void releaseBonds(RegistrationNumber number) {
        clerk.run(() -> threads.of(number).own().forEach(bond -> threads.release(number, bond.id(), "an error")));
    }

    /** Declares a letter to be for somebody inside. */
    void declare(RegistrationNumber number) {
        clerk.run(() -> dossiers.declare(number));
    }

    /** Learns that whom a letter was meant for has died. */
    void endDelivery(RegistrationNumber number) {
        var day = LetterDateReader.read("2026-01-05").orElseThrow();
        var news = new NewEvent(
                UUID.randomUUID(), EventKind.ADDRESSEE_DECEASED, day, "a neighbour", null, null, null, null, null);
        clerk.run(() -> dossiers.record(number, news));
    }

    /** The public id of a letter, which no page of the desk shows before it is published. */
    String publicId(RegistrationNumber number) {
        return (String) em.createNativeQuery(
                        "select public_id from desk.letter where registration_year = ?1 and registration_serial = ?2",
                        String.class)
                .setParameter(1, number.year())
                .setParameter(2, number.serial())
                .getSingleResult();
    }

    /** The number of the letter before which so many stand in the register, if it holds so many. */
    Optional<RegistrationNumber> after(int letters) {
        return em.createQuery(
                        "select l.number from Letter l order by l.number.year, l.number.serial",
                        RegistrationNumber.class)
                .setFirstResult(letters)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The public ids of all letters that the register holds. */
    @SuppressWarnings("unchecked")
    List<String> publicIds() {
        return em.createNativeQuery("select public_id from desk.letter order by public_id", String.class)
                .getResultList();
    }
}
