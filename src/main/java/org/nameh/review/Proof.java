package org.nameh.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nameh.letter.Description;
import org.nameh.platform.Language;

/**
 * The proof of a draft, read against what must hold before anybody reviews it: there is a text and a title in its language, translations stand
 * beside the original paragraph by paragraph, and nothing that is withheld can be read elsewhere.
 */
public final class Proof {

    private final Draft draft;
    private final Circle circle;

    private Proof(Draft draft, Circle circle) {
        this.draft = draft;
        this.circle = circle;
    }

    /** All points of a draft that are still open, in the order in which they are best settled; nobody of its circle is known. */
    public static List<OpenPoint> of(Draft draft) {
        return of(draft, Circle.none());
    }

    /** All points of a draft that are still open, in the order in which they are best settled. */
    public static List<OpenPoint> of(Draft draft, Circle circle) {
        var proof = new Proof(draft, circle);
        return Stream.of(
                        proof.essentials(),
                        proof.alignment(),
                        proof.lostPassages(),
                        proof.missingCounterparts(),
                        proof.mentions(),
                        proof.stillReadable(),
                        proof.fileNames())
                .flatMap(List::stream)
                .toList();
    }

    /** All points that are still open, first what the entry in the register does not say yet. */
    public static List<OpenPoint> of(Draft draft, Description entry, Circle circle) {
        return Stream.concat(missing(entry), of(draft, circle).stream()).toList();
    }

    /** The points still open of the translation into one language: its paragraphs, and what is withheld in them. */
    static List<OpenPoint> ofTranslation(Draft draft, String language, Circle circle) {
        var own = draft.translations().keySet();
        var others = own.stream().filter(other -> !other.equals(language)).collect(Collectors.toSet());
        var proof = new Proof(draft.without(others), circle);
        return Stream.of(proof.alignment(), proof.lostPassages(), proof.missingCounterparts(), proof.stillReadable())
                .flatMap(List::stream)
                .toList();
    }

    /** Lets nothing go on of which hard points are open. @throws VersionRefused while some are */
    static void requireSettled(LetterVersion version, Circle circle) {
        var open = of(version.getContent(), version.getLetter().getDescription(), circle).stream()
                .filter(OpenPoint::hard)
                .count();
        if (open > 0) {
            throw new VersionRefused("review.refused.openPoints", (int) open);
        }
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
        var original = draft.paragraphs(draft.language());
        return translations()
                .filter(language -> draft.paragraphs(language).size() == original.size())
                .flatMap(language -> missingCounterparts(original, language))
                .toList();
    }

    private Stream<OpenPoint> missingCounterparts(List<String> original, String language) {
        var translated = draft.paragraphs(language);
        return IntStream.range(0, original.size())
                .boxed()
                .flatMap(place -> Counterparts.missing(
                                original.get(place),
                                draft.redactionsIn(draft.language()),
                                translated.get(place),
                                draft.redactionsIn(language))
                        .values()
                        .stream()
                        .map(passages -> OpenPoint.of(
                                "counterpart", Language.of(language), place + 1, String.join(" · ", passages))));
    }

    private List<OpenPoint> mentions() {
        return draft.mentions().stream()
                .filter(mention -> mention.decision() == MentionDecision.OPEN)
                .map(mention -> OpenPoint.of("mention", mention.name()))
                .toList();
    }

    private List<OpenPoint> stillReadable() {
        var withheld = Withheld.allOf(draft, circle);
        var readable = withheld.isEmpty() ? List.<Readable>of() : Readable.allOf(draft);
        return withheld.stream()
                .flatMap(one -> readable.stream().flatMap(there -> told(one, there)))
                .distinct()
                .toList();
    }

    private static Stream<OpenPoint> told(Withheld one, Readable there) {
        return one
                .readIn(there)
                .map(found -> there.told(one.name(), found))
                .or(() -> one.perhapsIn(there).map(found -> there.perhapsTold(one.name(), found)))
                .stream();
    }

    private List<OpenPoint> fileNames() {
        return Withheld.allOf(draft, circle).stream()
                .flatMap(one -> circle.fileNames().stream()
                        .filter(file -> !one.search().tracesIn(parted(file)).isEmpty())
                        .map(file -> OpenPoint.of("fileName", one.name(), file)))
                .distinct()
                .toList();
    }

    /** The name of a file with what parts its words told from them. */
    private static String parted(String fileName) {
        return fileName.replaceAll("[_.\\d]+", " ");
    }
}
