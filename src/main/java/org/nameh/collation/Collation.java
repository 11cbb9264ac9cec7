package org.nameh.collation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.review.FrozenEntry;
import org.nameh.review.Heading;
import org.nameh.review.Mention;
import org.nameh.review.Redaction;

/** What differs between two versions of a letter: texts and description by part and language, what is withheld, who is named, what it is about. */
public record Collation(
        int since,
        int ordinal,
        List<ChangedText> texts,
        List<Changed<Redaction>> redactions,
        List<Changed<Mention>> mentions,
        List<Changed<String>> themes) {

    public Collation {
        texts = List.copyOf(texts);
        redactions = List.copyOf(redactions);
        mentions = List.copyOf(mentions);
        themes = List.copyOf(themes);
    }

    /** Compares an earlier version with a later one. */
    public static Collation of(Witness before, Witness after) {
        return new Collation(
                before.ordinal(),
                after.ordinal(),
                Stream.of(texts(before, after), headings(before, after), entry(before, after))
                        .flatMap(parts -> parts)
                        .filter(ChangedText::differs)
                        .toList(),
                changed(before.content().redactions(), after.content().redactions()),
                changed(before.content().mentions(), after.content().mentions()),
                changed(before.content().themes(), after.content().themes()));
    }

    /** Whether the two say the same. */
    public boolean unchanged() {
        return texts.isEmpty() && redactions.isEmpty() && mentions.isEmpty() && themes.isEmpty();
    }

    private static Stream<ChangedText> texts(Witness before, Witness after) {
        var was = before.content().texts();
        var is = after.content().texts();
        return languages(was.keySet().stream(), is.keySet().stream())
                .map(language -> ChangedText.of(
                        language.equals(after.content().language()) ? Part.ORIGINAL : Part.TRANSLATION,
                        language,
                        was.get(language),
                        is.get(language)));
    }

    private static Stream<ChangedText> headings(Witness before, Witness after) {
        return languages(before.content().headings().keySet().stream(), after.content().headings().keySet().stream())
                .flatMap(language -> {
                    var was = before.heading(language);
                    var is = after.heading(language);
                    return Stream.of(
                            part(Part.TITLE, language, was, is, Heading::title),
                            part(Part.SUMMARY, language, was, is, Heading::summary),
                            part(Part.ADDRESSEE, language, was, is, Heading::addressee),
                            part(Part.PLACE, language, was, is, Heading::place));
                });
    }

    private static ChangedText part(Part part, String language, Heading was, Heading is, Function<Heading, String> of) {
        return ChangedText.of(part, language, of.apply(was), of.apply(is));
    }

    private static Stream<ChangedText> entry(Witness before, Witness after) {
        return Stream.of(
                ChangedText.of(
                        Part.KIND, "", before.entry().kind(), after.entry().kind()),
                ChangedText.of(Part.WRITTEN_ON, "", before.writtenAs(), after.writtenAs()),
                ChangedText.of(Part.SENDER, "", senders(before.entry()), senders(after.entry())));
    }

    private static String senders(FrozenEntry entry) {
        return entry.senders().collect(Collectors.joining(" · "));
    }

    private static Stream<String> languages(Stream<String> before, Stream<String> after) {
        return Stream.concat(before, after).collect(Collectors.toCollection(TreeSet::new)).stream();
    }

    private static <T> List<Changed<T>> changed(Collection<T> before, Collection<T> after) {
        var changed = new ArrayList<Changed<T>>();
        before.stream()
                .filter(one -> !after.contains(one))
                .forEach(one -> changed.add(new Changed<>(Change.REMOVED, one)));
        after.stream()
                .filter(one -> !before.contains(one))
                .forEach(one -> changed.add(new Changed<>(Change.ADDED, one)));
        return changed;
    }
}
