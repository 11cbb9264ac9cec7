package org.nameh.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is marked in the letters that were found: words, as they are folded, words of the same stem in a language, and phrases. Prefixes
 * and endings are joined as the function {@code reading_room.units} joins them.
 */
final class Sought {

    private static final Set<String> PREFIXES = Set.of("می", "نمی");
    private static final Set<String> ENDINGS =
            Set.of("ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان", "تر", "ترین");

    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 4;

    private final Set<String> words = new HashSet<>();
    private final Set<Character> beginnings = new HashSet<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final Map<String, List<String>> stems = new HashMap<>();

    /** What a question looks for; stems are written with their language before them, as in {@code en:letter}. */
    Sought(Question question, List<String> stems) {
        addWords(units(String.join(" ", question.words())));
        question.phrases().stream()
                .map(Sought::units)
                .filter(units -> !units.isEmpty())
                .forEach(this::addPhrase);
        stems.stream().map(stem -> stem.split(":", 2)).forEach(stem -> addStem(stem[0], stem[1]));
    }

    private void addWords(List<List<String>> units) {
        units.forEach(parts -> {
            addWord(String.join("", parts));
            if (parts.stream().noneMatch(part -> PREFIXES.contains(part) || ENDINGS.contains(part))) {
                parts.forEach(this::addWord);
            }
        });
        IntStream.range(1, units.size())
                .forEach(at -> addWord(String.join("", units.get(at - 1)) + String.join("", units.get(at))));
    }

    private void addPhrase(List<List<String>> units) {
        var phrase = units.stream().map(parts -> String.join("", parts)).toList();
        phrases.add(phrase);
        beginnings.add(phrase.get(0).charAt(0));
    }

    private void addWord(String word) {
        words.add(word);
        beginnings.add(word.charAt(0));
    }

    // the stemmer writes i for a y at the end, and Arabic letters for Persian ones
    private void addStem(String language, String stem) {
        var begun = stem.replace('ي', 'ی').replace('ك', 'ک').replaceFirst("(?<=[a-z]{3})[iy]$", "");
        if (begun.length() >= SHORTEST_STEM) {
            stems.computeIfAbsent(language, one -> new ArrayList<>()).add(begun);
            beginnings.add(begun.charAt(0));
        }
    }

    /** The words of a text, each with the parts that are joined to it. */
    private static List<List<String>> units(String text) {
        var words = Words.of(text);
        var units = new ArrayList<List<String>>();
        for (var at = 0; at < words.count(); at++) {
            var part = words.folded(at);
            var last = units.isEmpty() ? List.<String>of() : units.get(units.size() - 1);
            if (!last.isEmpty() && (words.isJoined(at) || isJoined(last, part))) {
                last.add(part);
            } else {
                units.add(new ArrayList<>(List.of(part)));
            }
        }
        return units;
    }

    private static boolean isJoined(List<String> unit, String part) {
        return unit.size() == 1 && PREFIXES.contains(unit.get(0)) || ENDINGS.contains(part);
    }

    /** Whether a word can begin what is looked for. */
    boolean begins(char first) {
        // an article or a conjunction may stand before an Arabic stem
        return beginnings.contains(first) || stems.containsKey("ar") && "اوفبکل".indexOf(first) >= 0;
    }

    /** Up to which word of a text something that is looked for reaches from one word on; -1 if nothing begins there. */
    int reach(Words text, int from, String language) {
        var reached = -1;
        var joined = "";
        for (var at = from; at < text.count() && at < from + 4; at++) {
            var part = text.folded(at);
            if (at > from && !text.isJoined(at) && !isJoined(List.of(joined), part)) {
                break;
            }
            joined += part;
            reached = isSought(joined, language) ? at : reached;
        }
        return Math.max(
                reached,
                phrases.stream()
                        .mapToInt(phrase -> reach(text, from, phrase))
                        .max()
                        .orElse(-1));
    }

    private boolean isSought(String word, String language) {
        return words.contains(word)
                || stems.getOrDefault(language, List.of()).stream().anyMatch(stem -> isOf(stem, word, language));
    }

    private static boolean isOf(String stem, String word, String language) {
        var before = "ar".equals(language) ? Math.max(word.indexOf(stem), 0) : 0;
        return before <= LONGEST_ENDING
                && word.startsWith(stem, before)
                && word.length() - before - stem.length() <= LONGEST_ENDING;
    }

    private static int reach(Words text, int from, List<String> phrase) {
        var at = from;
        for (var wanted : phrase) {
            var joined = "";
            while (at < text.count() && joined.length() < wanted.length()) {
                joined += text.folded(at++);
            }
            if (!joined.equals(wanted)) {
                return -1;
            }
        }
        return at - 1;
    }
}
