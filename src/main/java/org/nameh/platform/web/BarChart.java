package org.nameh.platform.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Bars one below the other that grow from the side on which reading begins, their labels before or, where those are long, above
 * them; places are percents of the width and pixels of the height.
 */
public record BarChart(List<Bar> bars, boolean rightToLeft, boolean labelledAbove) {

    private static final int LINE = 26;
    private static final int LABEL = 20;
    private static final int LABELS_END = 36;

    /** The longest bar; beyond it stands its value. */
    static final int LONGEST = 50;

    /** Bars with short labels before them. */
    public BarChart(List<Bar> bars, boolean rightToLeft) {
        this(bars, rightToLeft, false);
    }

    /** The same with room for long labels. */
    public BarChart withLabelsAbove() {
        return new BarChart(bars, rightToLeft, true);
    }

    /** How long a bar is whose value is so large, where the largest is as given; what is there can be seen. */
    public static int length(double value, double largest) {
        return value == 0 ? 0 : (int) Math.max(1, Math.round(value * LONGEST / largest));
    }

    public int getHeight() {
        return bars.size() * (LINE + lowered());
    }

    /** The bars with their places. */
    public List<Line> getLines() {
        return IntStream.range(0, bars.size()).mapToObj(this::line).toList();
    }

    private int lowered() {
        return labelledAbove ? LABEL : 0;
    }

    private Line line(int place) {
        var bar = bars.get(place);
        var begin = labelledAbove ? 0 : LABELS_END;
        var end = begin + bar.length();
        return new Line(
                bar,
                place * (LINE + lowered()),
                lowered(),
                rightToLeft ? 100 : 0,
                rightToLeft ? 100 - end : begin,
                rightToLeft ? 99 - end : end + 1);
    }

    /** A bar at its place: its upper edge, how far it is below its label, and where its label, the bar itself and its value begin. */
    public record Line(Bar bar, int top, int lowered, int label, int start, int value) {

        /** Where the words of the label stand. */
        public int base() {
            return top + 18;
        }

        /** Where the words of the value stand. */
        public int foot() {
            return base() + lowered;
        }

        /** The upper edge of what is drawn. */
        public int edge() {
            return top + lowered + 4;
        }
    }
}
