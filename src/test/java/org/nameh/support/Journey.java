package org.nameh.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nameh.consent.Act;
import org.nameh.consent.ConsentBook;
import org.nameh.consent.GivenHow;
import org.nameh.consent.NameDisclosure;
import org.nameh.consent.Terms;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.demo.AsTranslator;
import org.nameh.letter.Description;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.letter.NewLetter;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.people.Party;
import org.nameh.platform.Language;
import org.nameh.publication.Door;
import org.nameh.review.Draft;
import org.nameh.review.Heading;
import org.nameh.review.ReviewDesk;
import org.nameh.review.Scriptorium;
import org.nameh.translation.TaskDesk;
import org.nameh.worklist.Dispatch;
import org.nameh.worklist.RiskLevel;

/** Leads letters through the house: the clerk registers, the translator writes, the editor approves and publishes. */
@ApplicationScoped
public class Journey {

    @Inject
    AsClerk clerk;

    @Inject
    AsTranslator translator;

    @Inject
    AsEditor editor;

    @Inject
    Registry registry;

    @Inject
    ConsentBook consents;

    @Inject
    Scriptorium scriptorium;

    @Inject
    ReviewDesk review;

    @Inject
    TaskDesk tasks;

    @Inject
    Dispatch dispatch;

    @Inject
    Door door;

    /** A letter that has just arrived; nobody knows from whom. */
    public static NewLetter arrived() {
        return arrivedFrom(Party.unknown());
    }

    /** A letter that has just arrived from somebody. */
    public static NewLetter arrivedFrom(Party sender) {
        var facts = new Description(
                "TESTIMONY", ModeOfReceipt.POST, LocalDate.of(2026, 1, 2), null, null, List.of("en"), null, null);
        return new NewLetter(UUID.randomUUID(), sender, Party.unknown(), facts);
    }

    /** A draft in English that can be handed in. */
    public static Draft draft(String text) {
        var heading = new Heading("Waiting at the gate", null, null, null);
        return new Draft("en", text, Map.of("en", heading), Map.of(), List.of(), List.of());
    }

    /** Terms under which the text may be published for ever, in any language. */
    public static Terms terms(NameDisclosure nameForm) {
        return terms(Act.PUBLISH_TEXT, nameForm, null);
    }

    /** Terms of a consent given in writing, from 2025 until a day (null: open). */
    public static Terms terms(Act act, NameDisclosure nameForm, LocalDate until) {
        return new Terms(act, nameForm, null, List.of(), LocalDate.of(2025, 1, 1), until, GivenHow.IN_WRITING, null);
    }

    /** The number of a letter that was registered. */
    public RegistrationNumber registered() {
        return registered(Party.unknown());
    }

    /** The number of a letter that was registered as somebody's. */
    public RegistrationNumber registered(Party sender) {
        var number = clerk.get(() -> registry.register(arrivedFrom(sender)));
        assign(number);
        return number;
    }

    /** Gives a letter to the translator. */
    public void assign(RegistrationNumber number) {
        clerk.run(() -> tasks.assign(number, Language.EN, "translator", null));
    }

    /** The number of a letter with a first draft. */
    public RegistrationNumber drafted() {
        var number = registered();
        translator.run(() -> scriptorium.save(number, -1, draft("We were told to wait.")));
        return number;
    }

    /** The number of a letter of which a version was handed in. */
    public RegistrationNumber submitted() {
        var number = drafted();
        submit(number);
        return number;
    }

    /** The number of a letter of which a version is approved. */
    public RegistrationNumber approved() {
        var number = submitted();
        editor.run(() -> review.approve(number, 1));
        return number;
    }

    /** The number of a letter that the public may read, without the writer's name. */
    public RegistrationNumber published() {
        var number = approved();
        consent(number, terms(NameDisclosure.ANONYMOUS));
        editor.run(() -> door.publish(number, null, Set.of()));
        return number;
    }

    /** Assesses the risk of a letter as high, and gives its number. */
    public RegistrationNumber atHighRisk(RegistrationNumber number) {
        editor.run(() -> dispatch.assess(number, RiskLevel.HIGH, "Her brother is still inside."));
        return number;
    }

    /** Hands the draft of a letter in. */
    public void submit(RegistrationNumber number) {
        translator.run(() -> scriptorium.submit(number, scriptorium.show(number).seenVersion()));
    }

    /** Records a consent, and gives its id. */
    public long consent(RegistrationNumber number, Terms terms) {
        return clerk.get(() -> consents.record(number, terms));
    }
}
