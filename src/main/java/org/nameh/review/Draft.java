package org.nameh.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nameh.platform.Text;

/**
 * The content of a version: the text as written, headings and translations by language (ISO 639 code), the passages withheld
 * the people named, and the codes of the themes it is about. Paragraphs are parted by blank lines; a translation stands beside the original paragraph by paragraph.
 */
public record Draft(
        @NotNull String language,
        @NotNull @Size(max = 500_000) String transcription,
        @NotNull Map<String, Heading> headings,
        @NotNull Map<String, String> translations,
        @NotNull List<Redaction> redactions,
        @NotNull List<Mention> mentions,
        @NotNull SortedSet<String> themes)
        implements Serializable {

    /** Copies what it is given; headings that say nothing are left out. */
    public Draft {
        headings = new TreeMap<>(headings);
        headings.values().removeIf(Heading::isBlank);
        translations = new TreeMap<>(translations);
        redactions = List.copyOf(redactions);
        mentions = List.copyOf(mentions);
        themes = new TreeSet<>(themes);
    }

    /** A draft that says of no theme that the letter is about it. */
    public Draft(
            String language,
            String transcription,
            Map<String, Heading> headings,
            Map<String, String> translations,
            List<Redaction> redactions,
            List<Mention> mentions) {
        this(language, transcription, headings, translations, redactions, mentions, new TreeSet<>());
    }

    /** The same, about some themes. */
    public Draft about(Collection<String> others) {
        return new Draft(language, transcription, headings, translations, redactions, mentions, new TreeSet<>(others));
    }

    /** A draft of a letter in a language of which nothing is written down yet. */
    public static Draft empty(String language) {
        return new Draft(language, "", Map.of(), Map.of(), List.of(), List.of());
    }

    /** The same without its translations into some languages, and without what stands above them and is withheld in them. */
    public Draft without(Set<String> languages) {
        var left = new TreeSet<>(languages);
        left.remove(language);
        var headingsLeft = new TreeMap<>(headings);
        headingsLeft.keySet().removeAll(left);
        var translationsLeft = new TreeMap<>(translations);
        translationsLeft.keySet().removeAll(left);
        var redactionsLeft = redactions.stream()
                .filter(redaction -> !left.contains(redaction.language()))
                .toList();
        return new Draft(language, transcription, headingsLeft, translationsLeft, redactionsLeft, mentions, themes);
    }

    /** All texts by language, the original among them. */
    public Map<String, String> texts() {
        var texts = new TreeMap<>(translations);
        texts.put(language, transcription);
        return texts;
    }

    /** The paragraphs of the text in a language. */
    public List<String> paragraphs(String of) {
        return Text.paragraphs(texts().get(of));
    }

    /** What nobody of the public may read: the passages withheld, and people not to be named, by every name their circle has for them. */
    public Stream<String> withheld(Circle circle) {
        return Withheld.allOf(this, circle).stream().map(Withheld::name).distinct();
    }

    /** The passages withheld from the text in a language. */
    public List<Redaction> redactionsIn(String of) {
        return redactions.stream()
                .filter(redaction -> redaction.language().equals(of))
                .toList();
    }

    /** All that must not be told of it, nor of those on both sides of the letter, when it is withdrawn. */
    public List<String> withheldFrom(Circle circle) {
        return Stream.of(withheld(circle), circle.sender().stream(), circle.addressee().stream())
                .flatMap(names -> names)
                .distinct()
                .toList();
    }
}
