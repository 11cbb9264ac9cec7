package org.nameh.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A paragraph of the original as it stands beside a translation, and what is to be said of it there: what it was when the
 * translation was signed off (null if it is the same), which withheld passages lack their counterpart, and which terms are
 * rendered otherwise than elsewhere.
 */
public record SourceParagraph(
        int place, List<MarkedRun> marked, String was, List<String> withoutCounterpart, List<TermNotice> terms) {

    /** The paragraphs of the original of a draft beside its translation into a language. */
    public static List<SourceParagraph> beside(
            Draft draft, String language, TranslationRow standing, List<KnownTerm> terms) {
        var source = draft.paragraphs(draft.language());
        var target = draft.paragraphs(language);
        return IntStream.range(0, source.size())
                .mapToObj(at -> of(
                        draft, language, at, source.get(at), at < target.size() ? target.get(at) : "", standing, terms))
                .toList();
    }

    private static SourceParagraph of(
            Draft draft,
            String language,
            int at,
            String source,
            String target,
            TranslationRow standing,
            List<KnownTerm> terms) {
        var withheld = draft.redactionsIn(draft.language());
        var missing = target.isEmpty()
                ? Map.<Ground, List<String>>of()
                : Counterparts.missing(source, withheld, target, draft.redactionsIn(language));
        return new SourceParagraph(
                at + 1,
                MarkedRun.of(source, withheld),
                standing == null ? null : standing.was(at + 1).orElse(null),
                missing.values().stream().flatMap(List::stream).toList(),
                target.isEmpty() ? List.of() : unlike(source, target, language, terms));
    }

    private static List<TermNotice> unlike(String source, String target, String language, List<KnownTerm> terms) {
        var renderings = terms.stream()
                .filter(term -> term.concerns(language))
                .filter(term -> Passages.occurs(source, term.term()))
                .collect(Collectors.groupingBy(
                        KnownTerm::term,
                        LinkedHashMap::new,
                        Collectors.mapping(KnownTerm::rendering, Collectors.toList())));
        return renderings.entrySet().stream()
                .filter(term -> term.getValue().stream().noneMatch(wanted -> Passages.occurs(target, wanted)))
                .map(term -> new TermNotice(term.getKey(), term.getValue()))
                .toList();
    }
}
