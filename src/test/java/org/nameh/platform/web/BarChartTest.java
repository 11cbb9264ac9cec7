package org.nameh.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTest {

    private final Bar bar = new Bar("3 Aug", "3 August 2026", "7", 20);

    @Test
    void growsFromTheSideOnWhichReadingBegins() {
        var leftToRight = new BarChart(List.of(bar), false).getLines().get(0);
        var rightToLeft = new BarChart(List.of(bar), true).getLines().get(0);

        assertThat(leftToRight.label()).isZero();
        assertThat(rightToLeft.label()).isEqualTo(100);
        assertThat(rightToLeft.start() + bar.length()).isEqualTo(100 - leftToRight.start());
        assertThat(rightToLeft.value()).isEqualTo(100 - leftToRight.value());
    }

    @Test
    void hasALineForEachBar() {
        var chart = new BarChart(List.of(bar, bar, bar), false);

        assertThat(chart.getLines()).extracting(BarChart.Line::top).isSorted().doesNotHaveDuplicates();
        assertThat(chart.getHeight()).isGreaterThan(chart.getLines().get(2).base());
    }

    @Test
    void setsBarsBelowLongLabels() {
        var chart = new BarChart(List.of(bar, bar), true).withLabelsAbove();
        var first = chart.getLines().get(0);

        assertThat(first.start() + bar.length()).isEqualTo(first.label());
        assertThat(first.edge()).isGreaterThan(first.base());
        assertThat(first.foot()).isBetween(first.edge(), chart.getLines().get(1).top());
        assertThat(chart.getHeight()).isGreaterThan(chart.getLines().get(1).foot());
    }

    @Test
    void showsThatThereIsLittleAndThatThereIsNothing() {
        assertThat(BarChart.length(0, 90_000)).isZero();
        assertThat(BarChart.length(1, 90_000)).isEqualTo(1);
        assertThat(BarChart.length(90_000, 90_000)).isEqualTo(BarChart.LONGEST);
        assertThat(BarChart.length(0, 0)).isZero();
    }
}
