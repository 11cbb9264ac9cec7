package org.nameh.readingroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.nameh.platform.web.Bar;
import org.nameh.platform.web.BarChart;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Numbers;
import org.nameh.platform.web.Page;
import org.nameh.platform.web.Revalidation;
import org.nameh.readingroom.ReadingRoom;
import org.nameh.readingroom.UndeliveredRow;
import org.nameh.readingroom.WaitingYears;

/** Backs readingroom/waiting.xhtml: how many letters wait for whom they are meant for, and since when. */
@Named
@RequestScoped
public class ShowWaiting {

    @Inject
    ReadingRoom room;

    @Inject
    Page page;

    @Inject
    Numbers numbers;

    @Inject
    Messages messages;

    @Inject
    Revalidation revalidation;

    private List<WaitingYears> years = List.of();
    private List<UndeliveredRow> told = List.of();

    /** Opens the page. */
    public void open() {
        years = room.waiting();
        told = room.undelivered(page.getLanguage());
        revalidation.of(null, List.of(years, told));
    }

    /** Whether enough letters wait for anything to be told of them together. */
    public boolean isTold() {
        return !years.isEmpty();
    }

    /** How many letters wait at least, in the digits of the reader: all that the chart shows. */
    public String getLetters() {
        return numbers.whole(years.stream().mapToInt(WaitingYears::letters).sum());
    }

    /** The year by whose end five letters or more waited, in the digits of the reader. */
    public String getSince() {
        return numbers.year(years.get(0).until());
    }

    /** A bar for each group of years. */
    public BarChart getChart() {
        var most = years.stream().mapToInt(WaitingYears::letters).max().orElse(1);
        var bars = years.stream().map(group -> bar(group, most)).toList();
        return new BarChart(bars, page.getDirection().equals("rtl")).withLabelsAbove();
    }

    private Bar bar(WaitingYears group, int most) {
        var letters = messages.text("waiting.atLeast", numbers.whole(group.letters()));
        return new Bar(label(group), label(group), letters, BarChart.length(group.letters(), most));
    }

    private String label(WaitingYears group) {
        var until = numbers.year(group.until());
        if (group.from() == null) {
            return messages.text("waiting.until", until);
        }
        return group.from().equals(group.until()) ? until : numbers.year(group.from()) + "–" + until;
    }

    /** The letters that say themselves that they wait. */
    public List<UndeliveredRow> getUndelivered() {
        return told;
    }
}
