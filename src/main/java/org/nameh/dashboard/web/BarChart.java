package org.nameh.dashboard.web;

import java.util.List;
import java.util.stream.IntStream;

/** Bars one below the other that grow from the side on which reading begins; places are percents of the width and pixels of the height. */
public record BarChart(List<Bar> bars, boolean rightToLeft) {

    private static final int LINE = 26;
    private static final int LABELS_END = 36;

    /** The longest bar; beyond it stands its value. */
    static final int LONGEST = 50;

    /** How long a bar is whose value is so large, where the largest is as given; what is there can be seen. */
    static int length(double value, double largest) {
        return value == 0 ? 0 : (int) Math.max(1, Math.round(value * LONGEST / largest));
    }

    public int getHeight() {
        return bars.size() * LINE;
    }

    /** The bars with their places. */
    public List<Line> getLines() {
        return IntStream.range(0, bars.size()).mapToObj(this::line).toList();
    }

    private Line line(int place) {
        var bar = bars.get(place);
        var end = LABELS_END + bar.length();
        return new Line(
                bar,
                place * LINE,
                rightToLeft ? 100 : 0,
                rightToLeft ? 100 - end : LABELS_END,
                rightToLeft ? 99 - end : end + 1);
    }

    /** A bar at its place: its upper edge, and where its label, the bar itself and its value begin. */
    public record Line(Bar bar, int top, int label, int start, int value) {

        /** Where the words stand. */
        public int base() {
            return top + 18;
        }

        /** The upper edge of what is drawn. */
        public int edge() {
            return top + 4;
        }
    }
}
