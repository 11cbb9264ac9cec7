package org.nameh.letter;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nameh.letter.DateToken.Digits;
import org.nameh.letter.DateToken.Doubt;
import org.nameh.letter.DateToken.Link;
import org.nameh.letter.DateToken.Mark;

/** Cuts a written date into its pieces and leaves out those that say nothing. */
final class DateTokens {

    private static final Pattern PIECE = Pattern.compile("\\s*([0-9۰-۹٠-٩]+|\\p{L}+|[-–/,?~]|\\.(?!\\.))");
    private static final int LONGEST_PHRASE = 4;
    private static final int LONGEST_NUMBER = 4;

    private final List<String> pieces;
    private int place;

    private DateTokens(List<String> pieces) {
        this.pieces = pieces;
    }

    /** The pieces in their order. */
    static List<DateToken> in(String written) {
        var source = new DateTokens(pieces(Spelling.fold(written)));
        var tokens = new ArrayList<DateToken>();
        while (source.place < source.pieces.size()) {
            tokens.add(source.next());
        }
        tokens.removeIf(Link.SILENT::equals);
        return tokens;
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var matcher = PIECE.matcher(text);
        while (matcher.lookingAt()) {
            pieces.add(matcher.group(1));
            matcher.region(matcher.end(), text.length());
        }
        if (matcher.regionStart() < text.length()) {
            throw new DateTimeException("not part of a date: " + text.substring(matcher.regionStart()));
        }
        return pieces;
    }

    private DateToken next() {
        var piece = pieces.get(place);
        if (isWord(place)) {
            return phrase().orElseGet(this::withoutAnd);
        }
        place++;
        return Character.isDigit(piece.charAt(0)) ? number(piece) : sign(piece);
    }

    private Optional<DateToken> phrase() {
        var ends = phraseEnds();
        for (var last = ends.size() - 1; last >= 0; last--) {
            var words = pieces.subList(place, ends.get(last)).stream()
                    .filter(DateTokens::isWord)
                    .toList();
            var meaning = DateWords.meaning(words);
            if (meaning.isPresent()) {
                place = ends.get(last);
                return meaning;
            }
        }
        return Optional.empty();
    }

    private List<Integer> phraseEnds() {
        var ends = new ArrayList<Integer>();
        for (var at = place; isWord(at) && ends.size() < LONGEST_PHRASE; at += joins(at + 1) ? 2 : 1) {
            ends.add(at + 1);
        }
        return ends;
    }

    private boolean joins(int at) {
        return at < pieces.size()
                && (pieces.get(at).equals(".") || pieces.get(at).equals("-"));
    }

    private boolean isWord(int at) {
        return at < pieces.size() && isWord(pieces.get(at));
    }

    private static boolean isWord(String piece) {
        return Character.isLetter(piece.codePointAt(0));
    }

    private DateToken withoutAnd() {
        var word = pieces.get(place);
        if (!word.startsWith("و") || word.length() == 1) {
            throw new DateTimeException("not a word of a date: " + word);
        }
        pieces.set(place, word.substring(1)); // Arabic writes "and" as one with the next word
        return Link.AND;
    }

    private static DateToken number(String digits) {
        if (digits.length() > LONGEST_NUMBER) {
            throw new DateTimeException("not a number of a date: " + digits);
        }
        return Digits.written(digits);
    }

    private static DateToken sign(String sign) {
        return sign.equals("?") || sign.equals("~") ? Doubt.ABOUT : new Mark(sign);
    }
}
