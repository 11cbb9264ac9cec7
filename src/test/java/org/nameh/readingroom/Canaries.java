package org.nameh.readingroom;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words that nobody writes by chance ({@code CNRY} and twelve characters), each planted in one place: hidden ones, which no
 * reader may meet in whatever guise, and open ones, which readers must meet.
 */
final class Canaries {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** So many characters give a word away: a snippet may cut it. */
    private static final int TRACE = 8;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, String> hidden = new TreeMap<>();
    private final Map<String, String> open = new TreeMap<>();
    private final Map<String, String> traces = new HashMap<>();

    /** A word for a place that must stay hidden. Its fifth character is never that of an open one, so that cut words differ too. */
    String hide(String place) {
        var word = Stream.generate(() -> draw(BASE_32.substring(0, 16)))
                .dropWhile(drawn -> traces.containsKey(drawn.substring(0, TRACE)))
                .findFirst()
                .orElseThrow();
        hidden.put(place, word);
        guises(word).forEach(guise -> traces.put(guise.substring(0, TRACE), place));
        return word;
    }

    /** A word for a place that the public may read. */
    String show(String place) {
        var word = draw(BASE_32.substring(16));
        open.put(place, word);
        return word;
    }

    private String draw(String first) {
        return "CNRY" + first.charAt(random.nextInt(first.length()))
                + random.ints(11, 0, BASE_32.length())
                        .mapToObj(place -> BASE_32.substring(place, place + 1))
                        .collect(Collectors.joining());
    }

    /** The places of all hidden words. */
    Set<String> hidden() {
        return Collections.unmodifiableSet(hidden.keySet());
    }

    /** All hidden words. */
    List<String> hiddenWords() {
        return List.copyOf(hidden.values());
    }

    /** A word of their kind that was planted nowhere. */
    String unplanted() {
        return draw(BASE_32);
    }

    /** The open words of all places whose name begins so. */
    List<String> open(String beginning) {
        return open.entrySet().stream()
                .filter(word -> word.getKey().startsWith(beginning))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The places whose hidden words, or as little as their first eight characters, can be found in some text. */
    Set<String> foundIn(String text) {
        return IntStream.rangeClosed(0, text.length() - TRACE)
                .mapToObj(from -> traces.get(text.substring(from, from + TRACE)))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The places whose hidden words stand in some text as they were planted, whole. */
    Set<String> wholeIn(String text) {
        return hidden.entrySet().stream()
                .filter(word -> text.contains(word.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What an encoder or an index may make of a word. */
    static List<String> guises(String word) {
        var guises = new ArrayList<>(List.of(
                word,
                word.toLowerCase(),
                reversed(word),
                reversed(word.substring(0, TRACE)),
                reversed(word.toLowerCase()),
                each(word, "%%%02X"::formatted),
                each(word, "&#%d;"::formatted),
                each(word, "&#x%x;"::formatted),
                each(word, "\\u%04x"::formatted),
                each(word, "%02x"::formatted),
                wide(word, StandardCharsets.UTF_16LE),
                wide(word, StandardCharsets.UTF_16BE)));
        IntStream.range(0, 3).mapToObj(before -> base64(word, before)).forEach(guises::add);
        return guises;
    }

    private static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    private static String each(String word, IntFunction<String> encoder) {
        return word.chars().mapToObj(encoder).collect(Collectors.joining());
    }

    private static String wide(String word, Charset charset) {
        return new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    /** What is left of a word in base 64 when so many bytes stand before it. */
    private static String base64(String word, int before) {
        var encoded =
                Base64.getEncoder().encodeToString((" ".repeat(before) + word).getBytes(StandardCharsets.US_ASCII));
        return encoded.substring((before * 8 + 5) / 6, (before + word.length()) * 8 / 6);
    }
}
