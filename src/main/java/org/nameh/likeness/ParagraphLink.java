package org.nameh.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Paragraphs of two texts, from and to and both ends included, that have enough words in common to stand beside each other. */
record ParagraphLink(int leftFrom, int leftTo, int rightFrom, int rightTo) {

    /** Of the shorter of two paragraphs, at least one word in so many is in the other. */
    private static final int ONE_WORD_IN = 3;

    /** The links of two texts, in order, from their words in common; no paragraph is in two of them. */
    static List<ParagraphLink> of(TextComparison.Half left, TextComparison.Half right, List<int[]> common) {
        var shared = new TreeMap<Integer, TreeMap<Integer, Integer>>();
        common.forEach(pair -> shared.computeIfAbsent(left.paragraphOf(pair[0]), none -> new TreeMap<>())
                .merge(right.paragraphOf(pair[1]), 1, Integer::sum));
        var links = new ArrayList<ParagraphLink>();
        shared.forEach((one, others) -> others.forEach((other, words) -> {
            if (words * ONE_WORD_IN >= Math.min(length(left, one), length(right, other))) {
                add(new ParagraphLink(one, one, other, other), links);
            }
        }));
        return links;
    }

    /** Whether a paragraph of the one text stands beside a paragraph of the other here. */
    boolean holds(int left, int right) {
        return leftFrom <= left && left <= leftTo && rightFrom <= right && right <= rightTo;
    }

    private static long length(TextComparison.Half half, int paragraph) {
        return half.words.stream().filter(word -> word.paragraph() == paragraph).count();
    }

    private static void add(ParagraphLink link, List<ParagraphLink> links) {
        var last = links.size() - 1;
        if (last >= 0 && links.get(last).touches(link)) {
            links.set(last, links.get(last).joinedWith(link));
        } else {
            links.add(link);
        }
    }

    private boolean touches(ParagraphLink next) {
        return next.leftFrom <= leftTo || next.rightFrom <= rightTo;
    }

    private ParagraphLink joinedWith(ParagraphLink next) {
        return new ParagraphLink(leftFrom, Math.max(leftTo, next.leftTo), rightFrom, Math.max(rightTo, next.rightTo));
    }
}
