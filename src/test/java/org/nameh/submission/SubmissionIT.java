package org.nameh.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.consent.Act;
import org.nameh.consent.ConsentBook;
import org.nameh.consent.NameDisclosure;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.facsimile.Form;
import org.nameh.facsimile.Lightbox;
import org.nameh.letter.Description;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.paper.ReceiptBook;
import org.nameh.paper.ReceiptCheck;
import org.nameh.paper.ReceiptCode;
import org.nameh.people.ContactBook;
import org.nameh.people.Party;
import org.nameh.platform.Language;
import org.nameh.review.Scriptorium;
import org.nameh.support.SampleScans;

@ExtendWith(ArquillianExtension.class)
class SubmissionIT {

    @Inject
    Letterbox letterbox;

    @Inject
    Intake intake;

    @Inject
    Quarantine quarantine;

    @Inject
    Reception reception;

    @Inject
    FreshCode fresh;

    @Inject
    Registry registry;

    @Inject
    Scriptorium scriptorium;

    @Inject
    ConsentBook consents;

    @Inject
    ContactBook contacts;

    @Inject
    ReceiptBook receipts;

    @Inject
    Lightbox lightbox;

    @Inject
    Clock clock;

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    @Inject
    AsTranslator translator;

    @Inject
    AsAuditor auditor;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    private final ReceiptCode code = ReceiptCode.draw();
    private final String mark = UUID.randomUUID().toString();

    @Test
    void givesBackWhatTheHolderOfTheCodeTyped() {
        save(Stage.LETTER, Map.of(Item.TEXT, "We wait. " + mark, Item.LANGUAGE, "en"));
        save(Stage.ORIGIN, Map.of(Item.WRITER, "Mother"));
        save(Stage.LETTER, Map.of(Item.TEXT, "We still wait. " + mark, Item.LANGUAGE, "en"));

        var sheet = letterbox.open(code).orElseThrow();

        assertThat(sheet.state()).isEqualTo(SubmissionState.UNFINISHED);
        assertThat(sheet.contents().said())
                .isEqualTo(Map.of(Item.TEXT, "We still wait. " + mark, Item.LANGUAGE, "en", Item.WRITER, "Mother"));
        assertThat(letterbox.open(ReceiptCode.draw())).isEmpty();
    }

    @Test
    void takesNoCodeThatTheHouseDidNotDraw() {
        var proof = fresh.prove(ReceiptCode.draw());

        assertThatThrownBy(() -> letterbox.save(code, proof, Language.EN, Stage.LETTER, Map.of(Item.TEXT, "x")))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("submission.refused.unknown");
        assertThat(letterbox.open(code)).isEmpty();
    }

    @Test
    void beginsNothingWhereThereIsNoRoom() {
        save(Stage.LETTER, Map.of(Item.TEXT, "Before"));
        System.setProperty("nameh.submit.mebibytes", "0");
        try {
            var another = ReceiptCode.draw();
            assertRefused(
                    () -> letterbox.save(
                            another, fresh.prove(another), Language.EN, Stage.LETTER, Map.of(Item.TEXT, "After")),
                    "submission.refused.full");
            assertRefused(
                    () -> intake.receive(code, "page.jpg", new ByteArrayInputStream(page())),
                    "submission.refused.full");
            save(Stage.LETTER, Map.of(Item.TEXT, "Begun before"));
        } finally {
            System.clearProperty("nameh.submit.mebibytes");
        }
        intake.receive(code, "page.jpg", new ByteArrayInputStream(page()));
        assertThat(letterbox.open(code).orElseThrow().files()).hasSize(1);
    }

    private byte[] page() {
        return SampleScans.as("jpg", SampleScans.page(mark.hashCode()));
    }

    @Test
    void isSentWholeAndOnce() {
        save(Stage.LETTER, Map.of());
        assertRefused(() -> letterbox.send(code), "submission.refused.empty");
        save(Stage.LETTER, Map.of(Item.TEXT, "Text " + mark, Item.LANGUAGE, "en"));
        assertRefused(() -> letterbox.send(code), "submission.refused.consent");
        save(Stage.CONSENT, Map.of(Item.USE, Wishes.KEEP));

        letterbox.send(code);
        letterbox.send(code);

        var sheet = letterbox.open(code).orElseThrow();
        assertThat(sheet.state()).isEqualTo(SubmissionState.WAITING);
        assertThat(sheet.contents()).isEqualTo(Contents.none());
        assertRefused(
                () -> letterbox.save(code, "", Language.EN, Stage.LETTER, Map.of(Item.TEXT, "other")),
                "submission.refused.sent");
        assertRefused(() -> letterbox.discard(code), "submission.refused.sent");
    }

    @Test
    void isThrownAwayBeforeItIsSent() {
        save(Stage.LETTER, Map.of(Item.TEXT, "Text"));

        letterbox.discard(code);
        letterbox.discard(code);

        assertThat(letterbox.open(code)).isEmpty();
    }

    @Test
    void becomesALetterWithAllThatWasSent() {
        var id = sentFamilyLetter();

        var number = accepted(id);

        var entry = clerk.get(() -> registry.show(number));
        assertThat(entry.sender()).isEqualTo("Mother " + mark);
        assertThat(entry.addressee()).isEqualTo("Son " + mark);
        assertThat(entry.description().mode()).isEqualTo(ModeOfReceipt.WEB_FORM);
        assertThat(entry.description().receivedOn()).isEqualTo(LocalDate.now(clock));
        assertThat(clerk.get(() -> scriptorium.show(number)).content().transcription())
                .isEqualTo("My son, " + mark);
        assertThat(clerk.get(() -> consents.of(number)))
                .extracting(
                        row -> row.terms().act(),
                        row -> row.terms().nameForm(),
                        row -> row.terms().evidence())
                .containsExactlyInAnyOrder(
                        tuple(Act.KEEP, NameDisclosure.ANONYMOUS, "web form"),
                        tuple(Act.PUBLISH_TEXT, NameDisclosure.INITIALS, "web form"));
        var contact = clerk.get(() -> contacts.open(entry.senderId())).get(0).contact();
        assertThat(contact.reach()).isEqualTo("+98 " + mark);
        assertThat(contact.neverVia()).isEqualTo("post");
        assertThat(clerk.get(() -> receipts.check(number, String.join(" ", code.groups()))))
                .isEqualTo(ReceiptCheck.IN_FORCE);
        assertThat(clerk.get(() -> lightbox.of(number))).hasSize(1);
        assertThat(letterbox.open(code).orElseThrow().state()).isEqualTo(SubmissionState.ACCEPTED);
    }

    @Test
    void becomesOneLetterHoweverOftenItIsAccepted() {
        var id = sentFamilyLetter();

        assertThat(accepted(id)).isEqualTo(accepted(id));

        assertThat(clerk.get(() -> quarantine.open(id)).contents()).isEqualTo(Contents.none());
        assertThat(clerk.get(() -> quarantine.files(id))).isEmpty();
        assertRefused(
                () -> clerk.run(() -> quarantine.decline(id, DeclineReason.OTHER, "No")), "submission.refused.settled");
    }

    @Test
    void staysInQuarantineWholeWhereItCannotBecomeALetter() {
        var id = sentFamilyLetter();

        assertRefused(
                () -> clerk.run(() -> reception.accept(id, acceptance(Party.unknown(), "en"))),
                "submission.refused.sender");
        assertRefused(
                () -> clerk.run(() -> reception.accept(id, acceptance(Party.named("X"), "und"))),
                "submission.refused.language");

        var examined = clerk.get(() -> quarantine.open(id));
        assertThat(examined.line().state()).isEqualTo(SubmissionState.WAITING);
        assertThat(examined.contents().get(Item.TEXT)).isEqualTo("My son, " + mark);
        assertThat(examined.files()).hasSize(1);
        assertThat(accepted(id)).isNotNull();
    }

    @Test
    void isDeclinedInWordsThatItsSenderReads() {
        var id = sentFamilyLetter();

        editor.run(() -> quarantine.decline(id, DeclineReason.TWICE, "We have it. " + mark));
        editor.run(() -> quarantine.decline(id, DeclineReason.OTHER, "Again"));

        var sheet = letterbox.open(code).orElseThrow();
        assertThat(sheet.state()).isEqualTo(SubmissionState.DECLINED);
        assertThat(sheet.reason()).isEqualTo(DeclineReason.TWICE);
        assertThat(sheet.words()).isEqualTo("We have it. " + mark);
        assertThat(sheet.contents()).isEqualTo(Contents.none());
        assertRefused(() -> accepted(id), "submission.refused.settled");
    }

    @Test
    void isExaminedByRegistrarsAndEditorsAndAcceptedByRegistrars() {
        var id = sentFamilyLetter();

        assertThat(editor.get(() -> quarantine.open(id)).contents().get(Item.WRITER))
                .isEqualTo("Mother " + mark);
        assertForbidden(() -> editor.run(() -> reception.accept(id, acceptance(Party.named("X"), "en"))));
        assertForbidden(() -> editor.run(() -> quarantine.accept(id, acceptance(Party.named("X"), "en"), List.of())));
        assertForbidden(() -> translator.run(() -> quarantine.open(id)));
        assertForbidden(() -> auditor.run(() -> quarantine.waiting(null)));
        assertForbidden(() -> quarantine.open(id));
        assertForbidden(() -> quarantine.waiting(null));
    }

    @Test
    void isToldToRegistrarsAndListed() {
        var before = notices();
        var id = sentFamilyLetter();

        assertThat(notices()).isGreaterThan(before);
        assertThat(clerk.get(() -> listed(id))).isTrue();
        accepted(id);
        assertThat(clerk.get(() -> listed(id))).isFalse();
        assertThat(clerk.get(() -> quarantine.settled(null)).rows()).anyMatch(row -> row.id() == id);
    }

    private boolean listed(long id) {
        var slice = quarantine.waiting(null);
        while (slice.more() && slice.rows().stream().noneMatch(row -> row.id() == id)) {
            slice = quarantine.waiting(slice.last().id());
        }
        return slice.rows().stream().anyMatch(row -> row.id() == id);
    }

    @Test
    void showsPicturesMadeAnewAndNeverTheFile() {
        var id = sentFamilyLetter();
        var file = clerk.get(() -> quarantine.files(id)).get(0);

        var picture = clerk.get(() -> quarantine.picture(id, file.id(), 1, Form.SCREEN));

        assertThat(picture).startsWith(0xff, 0xd8, 0xff);
        assertThat(picture).isNotEqualTo(page());
        assertThatThrownBy(() -> clerk.run(() -> quarantine.picture(id + 50, file.id(), 1, Form.SCREEN)))
                .isInstanceOf(UnknownSubmission.class);
    }

    private long notices() {
        return ((Number) em.createNativeQuery(
                                "select count(*) from desk.notice where account = 'clerk' and action = 'SUBMISSION_RECEIVED'")
                        .getSingleResult())
                .longValue();
    }

    private long sentFamilyLetter() {
        save(Stage.LETTER, Map.of(Item.TEXT, "My son, " + mark, Item.LANGUAGE, "en"));
        intake.receive(code, "page.jpg", new ByteArrayInputStream(page()));
        save(
                Stage.ORIGIN,
                Map.of(
                        Item.FAMILY,
                        Contents.YES,
                        Item.WRITER,
                        "Mother " + mark,
                        Item.ADDRESSEE,
                        "Son " + mark,
                        Item.WRITTEN,
                        "1402/5/12"));
        save(
                Stage.CONSENT,
                Map.of(
                        Item.USE,
                        Wishes.PUBLISH,
                        Item.PUBLISH_TEXT,
                        Contents.YES,
                        Item.NAME_FORM,
                        NameDisclosure.INITIALS.name()));
        save(Stage.CONTACT, Map.of(Item.REACH, "+98 " + mark, Item.NEVER_VIA, "post"));
        letterbox.send(code);
        return em.createQuery("select s.id from Submission s where s.codeHash = :hash", Long.class)
                .setParameter("hash", code.hash())
                .getSingleResult();
    }

    private void save(Stage stage, Map<Item, String> typed) {
        letterbox.save(code, fresh.prove(code), Language.EN, stage, typed);
    }

    private RegistrationNumber accepted(long id) {
        return clerk.get(() -> reception.accept(id, acceptance(Party.named("Mother " + mark), "en")));
    }

    private Acceptance acceptance(Party sender, String language) {
        var facts = new Description(
                "FAMILY_LETTER",
                ModeOfReceipt.WEB_FORM,
                LocalDate.now(clock),
                null,
                null,
                List.of(language),
                null,
                null);
        return new Acceptance(sender, Party.named("Son " + mark), facts, "My son, " + mark, "web form");
    }

    private static void assertRefused(Runnable attempt, String key) {
        assertThatThrownBy(attempt::run).isInstanceOf(SubmissionRefused.class).hasMessage(key);
    }

    private static void assertForbidden(Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOf(EJBAccessException.class);
    }
}
