package org.nameh.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Text without meaning whose words are as frequent as those of a language (Zipf's law: the n-th word comes 1/n as often as the
 * first), in sentences and paragraphs.
 */
final class Prose {

    private static final int WORDS = 8000;
    private static final int ASKED = 10;
    private static final String[] LATIN = {
        "an", "be", "co", "da", "el", "fi", "ga", "ho", "in", "jo", "ka", "la", "me", "no", "or", "pa", "re", "sa",
        "te", "un", "vi", "wa", "yo", "ste", "tra", "ling"
    };
    private static final String[] PERSIAN = {
        "ا", "با", "پر", "ت", "جا", "چه", "خو", "د", "را", "ز", "سا", "ش", "فر", "قا", "ک", "گا", "ل", "ما", "نا", "و",
        "ه", "ی", "دا", "مر", "شت", "ند"
    };

    private final List<String> words;
    private final String stop;

    private Prose(String[] syllables, String stop) {
        this.words = words(syllables);
        this.stop = stop;
    }

    /** The words that searches of the benchmark ask for, of all languages: every tenth. */
    static List<String> asked() {
        return Stream.of("en", "fa")
                .map(Prose::in)
                .flatMap(prose -> IntStream.range(0, WORDS)
                        .filter(rank -> rank % ASKED == 0)
                        .mapToObj(prose.words::get))
                .toList();
    }

    /** One of the words that searches ask for, of a rank from one on and below another. */
    String asked(SplittableRandom chance, int from, int to) {
        return words.get(chance.nextInt(from / ASKED, to / ASKED) * ASKED);
    }

    /** The prose of a language: English or Persian. */
    static Prose in(String language) {
        return language.equals("fa") ? Held.PERSIAN_PROSE : Held.LATIN_PROSE;
    }

    private static List<String> words(String[] syllables) {
        var chance = new SplittableRandom(syllables.length);
        var words = new ArrayList<String>();
        while (words.size() < WORDS) {
            var length = 1 + words.size() / 200 % 3 + chance.nextInt(2);
            words.add(chance.ints(length, 0, syllables.length)
                    .mapToObj(one -> syllables[one])
                    .reduce("", String::concat));
        }
        return words;
    }

    /** A text of about so many bytes in UTF-8, never fewer. */
    String text(SplittableRandom chance, int bytes) {
        var text = new StringBuilder();
        var written = 0;
        while (written < bytes) {
            var sentence = sentence(chance, 6 + chance.nextInt(9));
            text.append(sentence).append(chance.nextInt(5) == 0 ? "\n\n" : " ");
            written += sentence.getBytes(StandardCharsets.UTF_8).length + 1;
        }
        return text.toString().strip();
    }

    private String sentence(SplittableRandom chance, int length) {
        return some(chance, length) + stop;
    }

    /** Some words, a space between. */
    String some(SplittableRandom chance, int length) {
        var text = new StringBuilder(word(chance));
        for (var place = 1; place < length; place++) {
            text.append(' ').append(word(chance));
        }
        return text.toString();
    }

    /** The word that comes so often that as many others come more often. */
    String word(int more) {
        return words.get(more);
    }

    private String word(SplittableRandom chance) {
        return words.get((int) Math.pow(WORDS, chance.nextDouble()) - 1);
    }

    /** Made once, when first asked for. */
    private static final class Held {
        static final Prose LATIN_PROSE = new Prose(LATIN, ".");
        static final Prose PERSIAN_PROSE = new Prose(PERSIAN, ".");
    }
}
