package org.nameh.interchange;

import java.util.Arrays;
import java.util.Optional;
import org.nameh.platform.Text;
import org.nameh.review.Ground;
import org.nameh.review.Heading;
import org.nameh.review.Mention;
import org.nameh.review.MentionDecision;
import org.nameh.review.Redaction;

/** The notes by which an export of the house tells what TEI has no element for. */
final class TeiNotes {

    static final String KIND = "nameh-kind";
    static final String MODE = "nameh-mode";
    static final String RECEIVED_ON = "nameh-received-on";
    static final String FIRST_WORDS = "nameh-first-words";
    static final String NOTE = "nameh-note";
    static final String ADDRESSEE = "nameh-addressee";
    static final String PLACE = "nameh-place";
    static final String REDACTION = "nameh-redaction";
    static final String MENTION = "nameh-mention";

    private TeiNotes() {}

    static void take(Element description, Gathering letter) {
        description.children("note").stream()
                .filter(note -> note.attribute("type")
                        .filter(type -> type.startsWith("nameh-"))
                        .isPresent())
                .forEach(note -> take(note, note.attribute("type").orElseThrow(), letter));
    }

    private static void take(Element note, String type, Gathering letter) {
        var text = note.text();
        var language = note.attribute(Element.LANG).orElse("");
        letter.ownWords = true;
        switch (type) {
            case KIND -> letter.kind = text.strip();
            case MODE -> letter.mode = Vocabulary.mode(text).orElse(null);
            case RECEIVED_ON ->
                letter.receivedOn = TeiDates.days(text.strip())
                        .map(days -> days.notBefore())
                        .orElse(null);
            case FIRST_WORDS -> letter.incipit = text;
            case NOTE -> letter.note = text;
            case ADDRESSEE, PLACE -> head(letter, language, type, text);
            case REDACTION ->
                constant(Ground.class, note.attribute("subtype"))
                        .ifPresent(ground -> letter.redactions.add(new Redaction(language, text, ground)));
            case MENTION ->
                constant(MentionDecision.class, note.attribute("subtype"))
                        .ifPresent(decision -> letter.mentions.add(new Mention(text, decision)));
            default -> letter.say(Remark.UNREAD, "note[" + type + "]: " + text);
        }
    }

    private static <T extends Enum<T>> Optional<T> constant(Class<T> type, Optional<String> name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> name.filter(one.name()::equals).isPresent())
                .findFirst();
    }

    /** Adds to what stands above the text in a language. */
    static void head(Gathering letter, String language, String what, String text) {
        var now = letter.headings.getOrDefault(language, new Heading(null, null, null, null));
        var said = Text.clean(text);
        letter.headings.put(
                language,
                switch (what) {
                    case "title" -> new Heading(said, now.summary(), now.addressee(), now.place());
                    case "abstract" -> new Heading(now.title(), said, now.addressee(), now.place());
                    case ADDRESSEE -> new Heading(now.title(), now.summary(), said, now.place());
                    default -> new Heading(now.title(), now.summary(), now.addressee(), said);
                });
    }
}
