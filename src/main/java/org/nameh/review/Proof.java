package org.nameh.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nameh.letter.Description;
import org.nameh.platform.Language;

/**
 * The proof of a draft, read against what must hold before anybody reviews it: there is a text and a title in its language, translations stand
 * beside the original paragraph by paragraph, and nothing that is withheld can be read elsewhere.
 */
public final class Proof {

    private final Draft draft;

    private Proof(Draft draft) {
        this.draft = draft;
    }

    /** All points of a draft that are still open, in the order in which they are best settled. */
    public static List<OpenPoint> of(Draft draft) {
        var proof = new Proof(draft);
        return Stream.of(
                        proof.essentials(),
                        proof.alignment(),
                        proof.lostPassages(),
                        proof.missingCounterparts(),
                        proof.mentions(),
                        proof.stillReadable())
                .flatMap(List::stream)
                .toList();
    }

    /** All points that are still open, first what the entry in the register does not say yet. */
    public static List<OpenPoint> of(Draft draft, Description entry) {
        return Stream.concat(missing(entry), of(draft).stream()).toList();
    }

    private static Stream<OpenPoint> missing(Description entry) {
        var open = new ArrayList<OpenPoint>();
        if (entry.kind() == null) {
            open.add(OpenPoint.of("kind"));
        }
        if (entry.languages().contains(Description.UNDETERMINED)) {
            open.add(OpenPoint.of("language"));
        }
        return open.stream();
    }

    private List<OpenPoint> essentials() {
        var open = new ArrayList<OpenPoint>();
        if (draft.transcription().isBlank()) {
            open.add(OpenPoint.of("text"));
        }
        var heading = draft.headings().get(draft.language());
        if (heading == null || heading.title() == null) {
            open.add(OpenPoint.of("title"));
        }
        return open;
    }

    private List<OpenPoint> alignment() {
        var paragraphs = draft.paragraphs(draft.language()).size();
        return translations()
                .filter(language -> draft.paragraphs(language).size() != paragraphs)
                .map(language -> OpenPoint.of(
                        "paragraphs",
                        Language.of(language),
                        paragraphs,
                        draft.paragraphs(language).size()))
                .toList();
    }

    private Stream<String> translations() {
        return draft.translations().keySet().stream();
    }

    private List<OpenPoint> lostPassages() {
        return draft.redactions().stream()
                .filter(redaction -> draft.paragraphs(redaction.language()).stream()
                        .noneMatch(paragraph -> Passages.occurs(paragraph, redaction.passage())))
                .map(redaction -> OpenPoint.of("lost", Language.of(redaction.language()), redaction.passage()))
                .toList();
    }

    private List<OpenPoint> missingCounterparts() {
        var original = gaps(draft.language());
        return translations()
                .filter(language -> draft.paragraphs(language).size() == original.size())
                .flatMap(language -> missingCounterparts(original, language))
                .toList();
    }

    private Stream<OpenPoint> missingCounterparts(List<Long> original, String language) {
        var translated = gaps(language);
        var open = new ArrayList<OpenPoint>();
        for (var place = 0; place < original.size(); place++) {
            if (original.get(place) > 0 && translated.get(place) == 0) {
                open.add(OpenPoint.of("counterpart", Language.of(language), place + 1));
            }
        }
        return open.stream();
    }

    private List<Long> gaps(String language) {
        var redactions = draft.redactionsIn(language);
        return draft.paragraphs(language).stream()
                .map(paragraph -> RedactedText.of(paragraph, redactions).gaps())
                .toList();
    }

    private List<OpenPoint> mentions() {
        return draft.mentions().stream()
                .filter(mention -> mention.decision() == MentionDecision.OPEN)
                .map(mention -> OpenPoint.of("mention", mention.name()))
                .toList();
    }

    private List<OpenPoint> stillReadable() {
        var readable = Stream.concat(
                        draft.texts().keySet().stream().flatMap(this::readable),
                        draft.headings().values().stream().flatMap(Heading::parts))
                .toList();
        return draft.withheld()
                .filter(hidden -> readable.stream().anyMatch(text -> Passages.occurs(text, hidden)))
                .map(hidden -> OpenPoint.of("readable", hidden))
                .toList();
    }

    private Stream<String> readable(String language) {
        var redactions = draft.redactionsIn(language);
        return draft.paragraphs(language).stream()
                .map(paragraph -> RedactedText.of(paragraph, redactions).readable());
    }
}
