package org.nameh.interchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nameh.letter.Description;
import org.nameh.letter.LetterDate;
import org.nameh.letter.ModeOfReceipt;
import org.nameh.platform.Language;
import org.nameh.platform.Text;
import org.nameh.review.Draft;
import org.nameh.review.Heading;
import org.nameh.review.Mention;
import org.nameh.review.Redaction;

/** What a reader has gathered of one letter so far. Nothing leaves it unsaid: what does not fit is a finding. */
final class Gathering {

    static final int LONGEST_TEXT = 500_000;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_NOTE = 4_000;
    private static final int FIRST_WORDS = 80;

    /** How much of a text nearly always holds its first words, in characters: the rest need not be looked at. */
    private static final int SURELY_ENOUGH = 400;

    final String source;
    String id;
    final List<Named> senders = new ArrayList<>();
    final List<Named> addressees = new ArrayList<>();
    String kind;
    ModeOfReceipt mode;
    LocalDate receivedOn;
    LetterDate written;
    String place;
    final List<String> languages = new ArrayList<>();
    String incipit;
    String note;
    final List<String> asides = new ArrayList<>();
    String textLanguage;
    String text;
    final Map<String, Heading> headings = new LinkedHashMap<>();
    final Map<String, String> translations = new LinkedHashMap<>();
    final List<Redaction> redactions = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    final Set<String> themes = new TreeSet<>();
    int sent;
    int received;
    final List<String> otherActions = new ArrayList<>();
    boolean dateIsSpan;
    int bodyChars;
    boolean ownWords;
    private final List<Finding> findings = new ArrayList<>();

    Gathering(String source) {
        this.source = source;
    }

    void say(Remark remark, String detail) {
        findings.add(new Finding(remark, detail));
    }

    /** A name that fits, or null. */
    String name(String given) {
        return fit(given, LONGEST_NAME, "name");
    }

    /** A language that the house knows, by any tag that begins with its code, or that nobody has named yet; what is unknown is said. */
    void language(String tag) {
        var known = tag.strip().equals(Description.UNDETERMINED)
                ? Optional.of(Description.UNDETERMINED)
                : Languages.find(tag).map(Language::code);
        if (known.isEmpty()) {
            say(Remark.LANGUAGE_UNKNOWN, tag);
        }
        known.filter(code -> !languages.contains(code)).ifPresent(languages::add);
    }

    /** A theme by any of its names; what the vocabulary does not know is said. */
    void theme(String word, Vocabulary vocabulary) {
        vocabulary.theme(word).ifPresentOrElse(themes::add, () -> say(Remark.THEME_UNKNOWN, word));
    }

    private String fit(String given, int longest, String field) {
        var clean = Text.clean(given);
        if (clean == null || clean.length() <= longest) {
            return clean;
        }
        say(Remark.CUT, field + ": " + clean);
        return shortened(clean, longest);
    }

    private static String shortened(String clean, int longest) {
        var end = Character.isHighSurrogate(clean.charAt(longest - 1)) ? longest - 1 : longest;
        return clean.substring(0, end).strip();
    }

    Incoming done(String languageElse) {
        var language = textLanguage != null ? textLanguage : languages.isEmpty() ? languageElse : languages.get(0);
        if (text != null && text.length() > LONGEST_TEXT
                || translations.values().stream().anyMatch(one -> one.length() > LONGEST_TEXT)) {
            say(Remark.TEXT_TOO_LONG, String.valueOf(text == null ? 0 : text.length()));
        }
        var original = Text.clean(text);
        var keptPlace = fit(place, LONGEST_PLACE, "place");
        var keptWords = fit(incipit == null && !ownWords ? firstWords(original) : incipit, LONGEST_WORDS, "incipit");
        var keptNote = fit(noteWithAsides(), LONGEST_NOTE, "note");
        return new Incoming(
                source,
                id,
                List.copyOf(senders),
                List.copyOf(addressees),
                kind,
                mode,
                receivedOn,
                written,
                keptPlace,
                List.copyOf(languages),
                keptWords,
                keptNote,
                draft(language, original),
                new Tally(sent, received, List.copyOf(otherActions), dateIsSpan, bodyChars),
                List.copyOf(findings));
    }

    private String noteWithAsides() {
        var lines = new ArrayList<String>();
        if (note != null) {
            lines.add(note);
        }
        lines.addAll(asides);
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static String firstWords(String original) {
        if (original == null) {
            return null;
        }
        var line = onOneLine(original.substring(0, Math.min(original.length(), SURELY_ENOUGH)));
        if (line.length() <= FIRST_WORDS) {
            line = onOneLine(original);
        }
        if (line.length() <= FIRST_WORDS) {
            return line;
        }
        var space = line.lastIndexOf(' ', FIRST_WORDS);
        return shortened(line, space > 0 ? space : FIRST_WORDS) + " …";
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private Draft draft(String language, String original) {
        var others = new LinkedHashMap<String, String>();
        translations.forEach((code, body) -> others.put(code, Text.orEmpty(Text.clean(body))));
        var heads = new LinkedHashMap<String, Heading>();
        headings.forEach((code, heading) -> heads.put(code.isEmpty() ? language : code, heading));
        return original == null && heads.isEmpty() && others.isEmpty() && themes.isEmpty()
                ? null
                : new Draft(language, Text.orEmpty(original), heads, others, redactions, mentions).about(themes);
    }
}
