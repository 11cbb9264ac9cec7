package org.nameh.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nameh.platform.Text;

/**
 * The content of a version: the text as written, headings and translations by language (ISO 639 code), the passages withheld
 * and the people named. Paragraphs are parted by blank lines; a translation stands beside the original paragraph by paragraph.
 */
public record Draft(
        @NotNull String language,
        @NotNull @Size(max = 500_000) String transcription,
        @NotNull Map<String, Heading> headings,
        @NotNull Map<String, String> translations,
        @NotNull List<Redaction> redactions,
        @NotNull List<Mention> mentions)
        implements Serializable {

    /** Copies what it is given; headings that say nothing are left out. */
    public Draft {
        headings = new TreeMap<>(headings);
        headings.values().removeIf(Heading::isBlank);
        translations = new TreeMap<>(translations);
        redactions = List.copyOf(redactions);
        mentions = List.copyOf(mentions);
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
        return new Draft(language, transcription, headingsLeft, translationsLeft, redactionsLeft, mentions);
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
