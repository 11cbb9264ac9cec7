package org.nameh.paper.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.web.Dates;

/** Backs desk/paper/paper.xhtml: all that can be printed and is not of one letter. */
@Named
@RequestScoped
public class ShowPaper {

    private static final int MONTHS = 12;

    @Inject
    Dates dates;

    @Inject
    Clock clock;

    private List<Month> months;

    @PostConstruct
    void open() {
        var now = YearMonth.now(clock);
        months = IntStream.range(0, MONTHS)
                .mapToObj(now::minusMonths)
                .map(this::month)
                .toList();
    }

    private Month month(YearMonth month) {
        var title = dates.written(null, month.atDay(1), month.atEndOfMonth(), CalendarSystem.GREGORIAN);
        return new Month("/desk/register/" + month, title);
    }

    /** The last twelve months, this one first. */
    public List<Month> getMonths() {
        return months;
    }

    /** A month of the register: the address of its print, and its name in both calendars. */
    public record Month(String address, String title) {}
}
