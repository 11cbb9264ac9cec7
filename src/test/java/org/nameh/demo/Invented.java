package org.nameh.demo;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nameh.consent.GivenHow;
import org.nameh.consent.NameDisclosure;
import org.nameh.delivery.EventKind;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.people.CorrespondentKind;
import org.nameh.review.Ground;
import org.nameh.review.MentionDecision;
import org.nameh.thread.Relation;

/** The invented people and letters of the demonstration, as {@code demo/letters.json} tells them. */
public class Invented {

    public List<Person> people;
    public List<Letter> letters;

    /** Reads them. */
    public static Invented read() {
        try (var source = Invented.class.getResourceAsStream("/demo/letters.json");
                var json = JsonbBuilder.create()) {
            return json.fromJson(source, Invented.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (Exception closing) { // AutoCloseable of JSON-B declares it
            throw new IllegalStateException(closing);
        }
    }

    /** An invented person or body. */
    public static class Person {
        public String id;
        public CorrespondentKind kind;
        public String latin;
        public String arabic;
        public String fatherName;
        public String motherName;
        public Integer yearOfBirth;
    }

    /** Something that happened to an invented letter on its way. */
    public static class Step {
        public EventKind kind;
        public String when;
        public String source;
        public String body;
        public String delegate;
        public String slip;
    }

    /** An invented letter, and how far it is to be led. */
    public static class Letter {
        public String kind;
        public ModeOfReceipt mode;
        public LocalDate received;
        public String written;
        public String sender;
        public String addressee;
        public String place;
        public String language;
        public String incipit;
        public String note;
        public String state;
        public List<String> themes;
        public List<Step> way;
        public List<Bond> bonds;
        public boolean tellUndelivered;
        public List<String> original;
        public Map<String, List<String>> translations;
        public Map<String, Heading> headings;
        public Map<String, String> addresseeShown;
        public Map<String, String> placeShown;
        public List<Redaction> redactions;
        public List<Mention> mentions;
        public Consent consent;
        public String returnReason;
    }

    /** What an invented letter is to an earlier one of the list, by its place there from 1 on. */
    public static class Bond {
        public Relation relation;
        public int letter;
    }

    /** Title and summary in one language. */
    public static class Heading {
        public String title;
        public String summary;
    }

    /** A passage to withhold. */
    public static class Redaction {
        public String language;
        public String passage;
        public Ground reason;
    }

    /** A person named in a letter. */
    public static class Mention {
        public String name;
        public MentionDecision decision;
    }

    /** A consent to publish the text. */
    public static class Consent {
        public NameDisclosure nameForm;
        public String pseudonym;
        public List<String> languages;
        public LocalDate until;
        public GivenHow how;
    }
}
