package org.nameh.finding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.nameh.finding.Facet;
import org.nameh.finding.FindingAid;
import org.nameh.finding.Search;
import org.nameh.finding.YearOfLetters;
import org.nameh.platform.web.Numbers;
import org.nameh.platform.web.Page;
import org.nameh.platform.web.Revalidation;

/** Backs finding/timeline.xhtml: how many letters were written in each year, drawn in the direction in which the page is read. */
@Named
@RequestScoped
public class ShowTimeline {

    @Inject
    FindingAid aid;

    @Inject
    Page page;

    @Inject
    Numbers numbers;

    @Inject
    Revalidation revalidation;

    private List<YearOfLetters> years = List.of();
    private List<YearBar> bars = List.of();

    /** Opens the timeline. */
    public void open() {
        years = aid.years(page.getLanguage());
        var most = years.stream().mapToLong(YearOfLetters::letters).max().orElse(1);
        bars = years.stream().map(year -> bar(year, most)).toList();
        revalidation.of(null, bars);
    }

    private YearBar bar(YearOfLetters year, long most) {
        var height = Math.max(2, Math.round((float) YearBar.FULL * year.letters() / most));
        var code = String.valueOf(year.year());
        var address = "/" + page.getLanguage().code() + "/letters"
                + Search.all().with(Facet.YEAR, code).inAddress();
        return new YearBar(
                numbers.year(year.year()),
                numbers.whole(year.letters()),
                address,
                across(year.year()),
                YearBar.FULL - height,
                height);
    }

    private int across(int year) {
        var steps = page.getLanguage().inArabicScript() ? lastYear() - year : year - firstYear();
        return steps * YearBar.STEP + 1;
    }

    private int firstYear() {
        return years.get(0).year();
    }

    private int lastYear() {
        return years.get(years.size() - 1).year();
    }

    /** One bar for each year of which there are letters, in the order of time. */
    public List<YearBar> getBars() {
        return bars;
    }

    /** The year at which the drawing begins, in the digits of the reader. */
    public String getFirst() {
        return numbers.year(firstYear());
    }

    /** The year at which it ends. */
    public String getLast() {
        return numbers.year(lastYear());
    }

    /** How wide the drawing is: years without letters are empty in it. */
    public int getWidth() {
        return (lastYear() - firstYear() + 1) * YearBar.STEP;
    }
}
