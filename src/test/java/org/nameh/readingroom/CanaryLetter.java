package org.nameh.readingroom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nameh.consent.Act;
import org.nameh.consent.GivenHow;
import org.nameh.consent.NameDisclosure;
import org.nameh.consent.Terms;
import org.nameh.delivery.EventKind;
import org.nameh.delivery.NewEvent;
import org.nameh.delivery.NewReminder;
import org.nameh.letter.Description;
import org.nameh.letter.LetterDate;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.people.CorrespondentKind;
import org.nameh.people.NewCorrespondent;
import org.nameh.review.Anchor;
import org.nameh.review.DecisionGround;
import org.nameh.review.Draft;
import org.nameh.review.Ground;
import org.nameh.review.Grounds;
import org.nameh.review.Heading;
import org.nameh.review.Mention;
import org.nameh.review.MentionDecision;
import org.nameh.review.Redaction;

/**
 * A letter of which every field holds a canary: written in Persian, translated into English and German, to be published in
 * Persian and English.
 */
final class CanaryLetter {

    /** What the letters are about that the public reads. */
    static final PlantedTheme READ = PlantedTheme.draw("READ");

    /** What those are about, and those alone, that it does not read. */
    static final PlantedTheme UNREAD = PlantedTheme.draw("UNREAD");

    private final Canaries canaries;
    private final String name;
    private final boolean open;

    /** A letter whose public fields are open words if it is to be open, else hidden ones like all its other fields. */
    CanaryLetter(Canaries canaries, String name, boolean open) {
        this.canaries = canaries;
        this.name = name;
        this.open = open;
    }

    /** The same letter, of which the public may read nothing now. */
    CanaryLetter hidden() {
        return new CanaryLetter(canaries, name, false);
    }

    /** What is written down of it, with a translation into English of which the public may read nothing. */
    Draft draftUntranslated() {
        var redactions = new ArrayList<Redaction>();
        var original = text("fa", true, redactions);
        var translations = Map.of("en", text("en", false, redactions));
        var headings = Map.of("fa", heading("fa", true), "en", heading("en", false));
        return new Draft("fa", original, headings, translations, redactions, mentions())
                .about(List.of(open ? READ.code() : UNREAD.code()));
    }

    private String hidden(String field) {
        return canaries.hide(name + ": " + field);
    }

    private String readable(String field) {
        return open ? canaries.show(name + ": " + field) : hidden(field);
    }

    /** The sender, whose name the public may read or not. */
    NewCorrespondent sender(boolean named) {
        return person("sender", named ? readable("sender") : hidden("sender"));
    }

    /** The addressee, of whom the public reads nothing. */
    NewCorrespondent addressee() {
        return person("addressee", hidden("addressee"));
    }

    private NewCorrespondent person(String side, String known) {
        return new NewCorrespondent(
                CorrespondentKind.PERSON,
                List.of(known, hidden(side + "'s other name")),
                hidden(side + "'s father"),
                hidden(side + "'s mother"),
                1950);
    }

    /** What the register says of it. */
    Description description() {
        return new Description(
                "TESTIMONY",
                ModeOfReceipt.RED_CROSS,
                LocalDate.of(2026, 1, 2),
                LetterDate.unread(readable("date as written")),
                hidden("place"),
                List.of("fa"),
                hidden("first words"),
                hidden("note"));
    }

    /** What is written down of it. */
    Draft draft() {
        var redactions = new ArrayList<Redaction>();
        var original = text("fa", true, redactions);
        var translations = Map.of("en", text("en", true, redactions), "de", text("de", false, redactions));
        var headings = Map.of("fa", heading("fa", true), "en", heading("en", true), "de", heading("de", false));
        return new Draft("fa", original, headings, translations, redactions, mentions())
                .about(List.of(open ? READ.code() : UNREAD.code()));
    }

    /** Four paragraphs: of the first the beginning is withheld, of the second the middle, and the third altogether. */
    private String text(String language, boolean covered, List<Redaction> redactions) {
        return """
                %s — %s

                1988 %s 1989

                %s

                %s
                """.formatted(
                        withheld("beginning", language, Ground.NAME, redactions),
                        covered ? readable("first paragraph in " + language) : hidden("first paragraph in " + language),
                        withheld("middle", language, Ground.PLACE, redactions),
                        withheld("whole paragraph", language, Ground.HEALTH, redactions),
                        covered ? readable("last paragraph in " + language) : hidden("last paragraph in " + language));
    }

    private String withheld(String where, String language, Ground ground, List<Redaction> redactions) {
        var passage = hidden("withheld " + where + " in " + language);
        redactions.add(new Redaction(language, passage, ground));
        return passage;
    }

    private Heading heading(String language, boolean covered) {
        return new Heading(
                shown("title", language, covered),
                shown("summary", language, covered),
                shown("addressee shown", language, covered),
                shown("place shown", language, covered));
    }

    private String shown(String field, String language, boolean covered) {
        return covered ? readable(field + " in " + language) : hidden(field + " in " + language);
    }

    private List<Mention> mentions() {
        return List.of(
                new Mention(hidden("person withheld"), MentionDecision.WITHHELD),
                new Mention(hidden("person by initials"), MentionDecision.INITIALS_ONLY),
                new Mention(hidden("person named elsewhere"), MentionDecision.NAMED));
    }

    /** A consent to publish it in two of its three languages. */
    Terms terms(NameDisclosure nameForm) {
        var pseudonym = nameForm == NameDisclosure.PSEUDONYM ? readable("pseudonym") : null;
        return terms(Act.PUBLISH_TEXT, nameForm, pseudonym, hidden("evidence"));
    }

    /** A consent to something else than publishing, under a pseudonym that the public does not know. */
    Terms otherTerms() {
        return terms(
                Act.RESEARCH,
                NameDisclosure.PSEUDONYM,
                hidden("pseudonym for research"),
                hidden("evidence of another consent"));
    }

    private static Terms terms(Act act, NameDisclosure nameForm, String pseudonym, String evidence) {
        return new Terms(
                act,
                nameForm,
                pseudonym,
                List.of("fa", "en"),
                LocalDate.of(2025, 1, 1),
                null,
                GivenHow.BY_PHONE,
                evidence);
    }

    /** The passage that a comment is about. */
    Anchor anchor() {
        return new Anchor("fa", hidden("passage of a comment"));
    }

    /** What staff say of it to each other. */
    String comment() {
        return hidden("comment");
    }

    /** How it was found to be authentic. */
    String finding() {
        return hidden("finding");
    }

    /** What its dossier tells: to whom it was handed over, and what was heard. */
    NewEvent handOver() {
        return new NewEvent(
                UUID.randomUUID(),
                EventKind.HANDED_OVER,
                LetterDate.unread(hidden("date of the hand-over")),
                hidden("source of news"),
                hidden("body it was handed over to"),
                hidden("delegate"),
                hidden("number of the slip"),
                hidden("note on the hand-over"),
                null);
    }

    /** What somebody is to ask. */
    NewReminder reminder() {
        return new NewReminder(UUID.randomUUID(), LocalDate.of(2999, 1, 1), hidden("reminder"));
    }

    /** How its writer can be called back safely, which the database holds sealed. */
    String wayOfCallBack() {
        return hidden("sealed way of a call back");
    }

    /** What somebody wants corrected in it. */
    String correction() {
        return hidden("correction");
    }

    /** How whoever wants that can be reached, which the database holds sealed. */
    String wayToBeReached() {
        return hidden("sealed way to be reached");
    }

    /** Grounds on which it is returned or rejected. */
    Grounds grounds() {
        return new Grounds(DecisionGround.IDENTITY, reason());
    }

    /** What an embargo on it awaits. */
    String awaited() {
        return hidden("awaited event");
    }

    /** What the public is told of its withdrawal, in Persian and in English. */
    Map<String, String> notes() {
        return Map.of("fa", canaries.show(name + ": note in fa"), "en", canaries.show(name + ": note in en"));
    }

    /** Why something is done with it. */
    String reason() {
        return hidden("reason");
    }
}
