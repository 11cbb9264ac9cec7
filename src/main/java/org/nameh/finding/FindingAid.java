package org.nameh.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import org.nameh.finding.Searches.Answer;
import org.nameh.finding.Searches.TextOf;
import org.nameh.platform.Language;
import org.nameh.platform.Slice;
import org.nameh.readingroom.ListRow;
import org.nameh.readingroom.PublishedLetters;

/** Where the public finds letters: by words, names and years, and by what they have in common. Knows what can be read now alone. */
@Stateless
@PermitAll
public class FindingAid {

    private static final int PAGE = 20;

    private static final int FEED = 100;

    @Inject
    Searches searches;

    @Inject
    PublishedLetters letters;

    @Inject
    KnownKinds kinds;

    @Inject
    Indexes indexes;

    /** One page of what a search finds, from a place on. */
    public Found find(@NotNull Language reader, @NotNull Search search, @NotNull Place place) {
        return search.narrows() ? search(reader, search, place) : browse(reader, place);
    }

    /** The public ids of the newest letters that a search finds, 100 at most. */
    public List<String> newest(@NotNull Language reader, @NotNull Search search, int atMost) {
        return letters(searches.answers(reader, search.in(Order.NEWEST), Place.start(), Math.min(atMost, FEED)));
    }

    /** The people who are known by their full name as senders, those of the most letters first; 1,000 at most. */
    public List<IndexEntry> people(@NotNull Language reader) {
        return indexes.people(reader);
    }

    /** The places where letters were written, in the reader's language, those of the most letters first; 1,000 at most. */
    public List<IndexEntry> places(@NotNull Language reader) {
        return indexes.places(reader);
    }

    /** What the letters are about, in the reader's language, the themes of the most letters first; 1,000 at most. */
    public List<IndexEntry> themes(@NotNull Language reader) {
        return indexes.themes(reader);
    }

    /** The years in which letters may have been written, in the order of time: Solar Hijri for readers of Persian, else Gregorian. */
    public List<YearOfLetters> years(@NotNull Language reader) {
        return indexes.years(reader == Language.FA);
    }

    private Found browse(Language reader, Place place) {
        var page = letters.newest(reader, place.after(), PAGE);
        var hits = page.rows().stream().map(FindingAid::unmarked).toList();
        var next = page.more() ? place.next(page.last(), Order.NEWEST, PAGE) : null;
        return new Found(hits, next, -1, uncounted(reader), null, null);
    }

    /** What a reader can choose from before anything is counted: to count all letters would cost more than to list them. */
    private Map<Facet, List<FacetValue>> uncounted(Language reader) {
        var languages = Language.ofThePages().stream()
                .map(language -> new FacetValue(language.code(), null, 0))
                .toList();
        return Map.of(Facet.KIND, kinds.of(reader), Facet.LANGUAGE, languages);
    }

    private static Hit unmarked(ListRow row) {
        var summary = row.summary() == null
                ? null
                : new Excerpt(row.summaryLanguage(), List.of(new Stretch(row.summary(), false)));
        return new Hit(row, List.of(new Stretch(row.title(), false)), summary);
    }

    private Found search(Language reader, Search search, Place place) {
        var answers = searches.answers(reader, search, place, PAGE + 1);
        var page = Slice.of(rows(reader, letters(answers)), PAGE);
        return new Found(
                hits(reader, search, page.rows(), answers),
                page.more() ? place.next(page.last(), search.order(), PAGE) : null,
                answers.stream()
                        .filter(answer -> answer.what().equals("total"))
                        .mapToLong(Answer::amount)
                        .sum(),
                facets(answers),
                meant(search, answers),
                values(answers, "exact").stream().findFirst().orElse(null));
    }

    private static List<String> letters(List<Answer> answers) {
        return values(answers, "letter");
    }

    private static List<String> values(List<Answer> answers, String what) {
        return answers.stream()
                .filter(answer -> answer.what().equals(what))
                .map(Answer::value)
                .toList();
    }

    private List<ListRow> rows(Language reader, List<String> publicIds) {
        if (publicIds.isEmpty()) {
            return List.of();
        }
        var rows = letters.rows(reader, publicIds).stream().collect(toMap(ListRow::publicId, row -> row));
        return publicIds.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private List<Hit> hits(Language reader, Search search, List<ListRow> rows, List<Answer> answers) {
        var question = search.question();
        if (rows.isEmpty() || question.words().isEmpty() && question.phrases().isEmpty()) {
            return rows.stream().map(FindingAid::unmarked).toList();
        }
        var stems = answers.stream()
                .filter(answer -> answer.what().equals("stem"))
                .map(Answer::label)
                .toList();
        var marker = new Marker(new Sought(question, stems));
        var texts = searches.texts(rows.stream().map(ListRow::publicId).toList()).stream()
                .collect(groupingBy(TextOf::publicId));
        return rows.stream()
                .map(row -> hit(marker, row, texts.getOrDefault(row.publicId(), List.of()), reader))
                .toList();
    }

    /** The excerpt is of the text in the reader's language if that has what was looked for, else of another. */
    private static Hit hit(Marker marker, ListRow row, List<TextOf> texts, Language reader) {
        var excerpt = texts.stream()
                .sorted((one, other) -> Boolean.compare(isIn(reader, other), isIn(reader, one)))
                .flatMap(text -> marker.excerpt(text.body(), text.language()).stream())
                .findFirst()
                .orElseGet(() -> summary(marker, row));
        return new Hit(row, marker.marked(row.title(), row.titleLanguage()), excerpt);
    }

    private static boolean isIn(Language reader, TextOf text) {
        return text.language().equals(reader.code());
    }

    private static Excerpt summary(Marker marker, ListRow row) {
        return row.summary() == null
                ? null
                : new Excerpt(row.summaryLanguage(), marker.marked(row.summary(), row.summaryLanguage()));
    }

    private static Map<Facet, List<FacetValue>> facets(List<Answer> answers) {
        var facets = new EnumMap<Facet, List<FacetValue>>(Facet.class);
        for (var facet : Facet.values()) {
            facets.put(
                    facet,
                    answers.stream()
                            .filter(answer -> answer.what().equals(facet.getName()))
                            .map(answer -> new FacetValue(answer.value(), answer.label(), answer.amount()))
                            .toList());
        }
        return facets;
    }

    private static String meant(Search search, List<Answer> answers) {
        var meant = search.q();
        for (var answer : answers) {
            if (answer.what().equals("meant")) {
                meant = meant.replaceAll(
                        "(?<!\\S)\\Q" + answer.value().replace("\\E", "") + "\\E(?!\\S)",
                        Matcher.quoteReplacement(answer.label()));
            }
        }
        return meant.equals(search.q()) ? null : meant;
    }
}
