package org.nameh.letter;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nameh.letter.DateToken.Doubt;
import org.nameh.letter.DateToken.Link;
import org.nameh.letter.DateToken.Mark;

/** A written date taken whole: one date or the two ends of a range, and whether doubt at its edge is of all of it. */
record DateSentence(List<DateToken> tokens, boolean doubtful) {

    static DateSentence of(String written) {
        var tokens = DateTokens.in(written);
        var edges = tokens.isEmpty() ? tokens : List.of(tokens.get(0), tokens.get(tokens.size() - 1));
        return new DateSentence(tokens, edges.contains(Doubt.ABOUT));
    }

    /** The days it speaks of. */
    Stretch read() {
        return date().orElseThrow(() -> new DateTimeException("not understood as a date"));
    }

    private Optional<Stretch> date() {
        if (startsWith(tokens, Link.BETWEEN)) {
            return range(afterFirst(), Link.AND);
        }
        if (startsWith(tokens, Link.FROM)) {
            return range(afterFirst(), Link.TO).or(() -> dashed(afterFirst()));
        }
        return single().or(() -> range(tokens, Link.TO)).or(() -> dashed(tokens));
    }

    private Optional<Stretch> single() {
        return end(tokens).filter(PartialDate::isComplete).map(date -> date.stretch(doubtful));
    }

    private Optional<Stretch> dashed(List<DateToken> words) {
        return range(words, Mark.DASH).or(() -> range(words, Mark.HYPHEN)); // a hyphen may also stand inside an end
    }

    private Optional<Stretch> range(List<DateToken> words, DateToken link) {
        return IntStream.range(0, words.size())
                .filter(place -> words.get(place).equals(link))
                .mapToObj(place -> range(words.subList(0, place), words.subList(place + 1, words.size())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Stretch> range(List<DateToken> from, List<DateToken> to) {
        return end(from).flatMap(first -> end(to).flatMap(last -> range(first, last)));
    }

    private Optional<Stretch> range(PartialDate first, PartialDate last) {
        var from = first.completedBy(last);
        var to = last.completedBy(first);
        if (!from.isComplete() || !to.isComplete()) {
            return Optional.empty();
        }
        return Optional.of(from.stretch(doubtful).until(to.stretch(doubtful)));
    }

    private static Optional<PartialDate> end(List<DateToken> words) {
        var core = words.stream().filter(word -> !word.mayStandOutside()).toList();
        return isOpen(core) ? Optional.empty() : DateDraft.of(words);
    }

    private static boolean isOpen(List<DateToken> core) {
        return core.isEmpty() || core.get(0) instanceof Mark || core.get(core.size() - 1) instanceof Mark;
    }

    private List<DateToken> afterFirst() {
        return tokens.subList(1, tokens.size());
    }

    private static boolean startsWith(List<DateToken> tokens, DateToken first) {
        return !tokens.isEmpty() && tokens.get(0) == first;
    }
}
