package org.nameh.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nameh.correction.Asker;
import org.nameh.correction.CorrectionBox;
import org.nameh.correction.NewCorrection;
import org.nameh.letter.RegistrationNumber;
import org.nameh.paper.ReceiptBook;
import org.nameh.paper.ReceiptCode;
import org.nameh.people.Contact;
import org.nameh.people.ContactBook;
import org.nameh.people.ContactWay;
import org.nameh.people.Ways;
import org.nameh.platform.Language;
import org.nameh.receipt.NewCallBack;
import org.nameh.receipt.ReceiptWindow;
import org.nameh.submission.FreshCode;
import org.nameh.submission.Item;
import org.nameh.submission.Letterbox;
import org.nameh.submission.Stage;
import org.nameh.submission.Wishes;

/** What invented writers, families and people named ask for and send in over the public forms, so that it waits at the desk. */
@ApplicationScoped
class DemoRequests {

    private static final String SISTERS_LETTER = """
            مهین جان،

            این سومین نامه‌ای است که برایت می‌نویسم و نمی‌دانم کدامش به دستت می‌رسد. حیاط را آب داده‌ام و گلدان شمعدانی‌ات هنوز گل می‌دهد.

            اگر تنها یک خط هم بنویسی، مادر آن را کنار آینه می‌گذارد.

            خواهرت
            """;

    private static final String REPORT = """
            I was a cook in the house of the Closed Gate for eleven years and left by the kitchen door.

            I can tell who may want to know how the storeroom was locked, and by whom.
            """;

    @Inject
    AsClerk clerk;

    @Inject
    Letterbox letterbox;

    @Inject
    FreshCode fresh;

    @Inject
    CorrectionBox corrections;

    @Inject
    ReceiptBook receipts;

    @Inject
    ReceiptWindow window;

    @Inject
    ContactBook contacts;

    /** Sends in two letters: that of a sister, who lets it be published, and a report that is to be kept alone. */
    void send() {
        send(
                Language.FA,
                Map.of(Item.TEXT, SISTERS_LETTER, Item.LANGUAGE, "fa"),
                Map.of(
                        Item.FAMILY,
                        "yes",
                        Item.WRITER,
                        "گلنار امیدی",
                        Item.ADDRESSEE,
                        "مهین امیدی",
                        Item.WRITTEN,
                        "۱۴۰۴/۲/۱۱"),
                Map.of(Item.USE, Wishes.PUBLISH, Item.PUBLISH_TEXT, "yes", Item.NAME_FORM, "INITIALS"),
                Map.of(Item.REACH, "golnar@example.org", Item.SAFE_WAY, "پیام کوتاه، پس از هشت شب"));
        send(
                Language.EN,
                Map.of(Item.TEXT, REPORT, Item.LANGUAGE, "en"),
                Map.of(Item.HINTS, "I left in the spring of 2019."),
                Map.of(Item.USE, Wishes.KEEP),
                Map.of());
    }

    private void send(
            Language language,
            Map<Item, String> letter,
            Map<Item, String> origin,
            Map<Item, String> consent,
            Map<Item, String> contact) {
        var code = ReceiptCode.draw();
        var proof = fresh.prove(code);
        letterbox.save(code, proof, language, Stage.LETTER, letter);
        letterbox.save(code, proof, language, Stage.ORIGIN, origin);
        letterbox.save(code, proof, language, Stage.CONSENT, consent);
        letterbox.save(code, proof, language, Stage.CONTACT, contact);
        letterbox.send(code);
    }

    /** Asks for the correction of a letter that can be read. */
    void askForCorrection() {
        corrections.put(new NewCorrection(
                UUID.randomUUID(),
                "The letter about the watchmaker’s son",
                "The shop stood in Lamp Street, not in Well Street. Whoever reads it may look for the wrong family.",
                Asker.RELATIVE,
                "ashcombe@example.org, in the mornings",
                Language.EN));
    }

    /** Asks to be called back by the receipt of a letter. */
    void askForCallBack(RegistrationNumber number) {
        clerk.get(() -> receipts.issue(number, UUID.randomUUID(), Language.DE))
                .map(code -> String.join(" ", code.groups()))
                .ifPresent(code -> window.askCallBack(
                        code,
                        new NewCallBack(UUID.randomUUID(), "Nur über meine Nachbarin, nie am Telefon.", Language.DE)));
    }

    /** Says how a writer may be written to. */
    void letBeWrittenTo(long person) {
        var ways = Ways.of(Set.of(ContactWay.EMAIL), Set.of(ContactWay.TELEPHONE));
        clerk.run(() -> contacts.keep(person, -1, new Contact("jens@example.org", null, "Nie anrufen.", ways)));
    }
}
