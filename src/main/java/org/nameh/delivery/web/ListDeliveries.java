package org.nameh.delivery.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToLongFunction;
import org.nameh.delivery.BodyRow;
import org.nameh.delivery.DeliveryQuery;
import org.nameh.delivery.DeliveryRow;
import org.nameh.delivery.DeliveryState;
import org.nameh.delivery.WaitingRoom;
import org.nameh.delivery.YearRow;
import org.nameh.platform.Slice;
import org.nameh.platform.web.Bar;
import org.nameh.platform.web.BarChart;
import org.nameh.platform.web.Numbers;
import org.nameh.platform.web.Page;

/** Backs desk/delivery/list.xhtml; its whole state is in the address, or in the field {@code list} of a form of the page. */
@Named
@RequestScoped
public class ListDeliveries {

    @Inject
    WaitingRoom room;

    @Inject
    Page page;

    @Inject
    Numbers numbers;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private DeliveryQuery query;
    private Slice<DeliveryRow> letters;
    private List<YearRow> years;
    private List<BodyRow> bodies;
    private LocalDate today;

    @PostConstruct
    void open() {
        query = DeliveryQuery.read(request.getParameter("list"))
                .orElseGet(() -> DeliveryQuery.of(request::getParameter));
        letters = room.list(query);
        years = room.years();
        bodies = room.bodies();
        today = LocalDate.now(clock);
    }

    public DeliveryQuery getQuery() {
        return query;
    }

    public List<DeliveryRow> getLetters() {
        return letters.rows();
    }

    public List<YearRow> getYears() {
        return years;
    }

    public List<BodyRow> getBodies() {
        return bodies;
    }

    public DeliveryState[] getStates() {
        return DeliveryState.values();
    }

    /** How many letters wait. */
    public long getWaiting() {
        return years.stream().mapToLong(YearRow::waiting).sum();
    }

    /** For how many days nothing was heard of a letter. */
    public long silence(DeliveryRow row) {
        return Math.max(0, ChronoUnit.DAYS.between(row.newsOn(), today));
    }

    /** Whether somebody should have asked after a letter by now. */
    public boolean isDue(DeliveryRow row) {
        return row.reminderDue() != null && !row.reminderDue().isAfter(today);
    }

    /** Whether a letter is where it can be handed over. */
    public boolean isInHand(DeliveryRow row) {
        return row.outcome().mayBeHandedOver();
    }

    /** The address of the list from its beginning. */
    public String getFirst() {
        return "/desk/deliveries?" + query.after(null).inAddress();
    }

    /** The address of the next page of the list; null on the last. */
    public String getNext() {
        return letters.more()
                ? "/desk/deliveries?"
                        + query.after(new DeliveryQuery.Place(
                                        letters.last().newsOn(), letters.last().id()))
                                .inAddress()
                : null;
    }

    public BarChart getWaitingByYear() {
        return byYear(YearRow::waiting);
    }

    public BarChart getDeliveredByYear() {
        return byYear(YearRow::delivered);
    }

    public BarChart getAllByYear() {
        return byYear(YearRow::letters);
    }

    /** All charts have one scale, so that they can be compared. */
    private BarChart byYear(ToLongFunction<YearRow> count) {
        var largest = years.stream().mapToLong(YearRow::letters).max().orElse(1);
        var bars = years.stream()
                .map(row -> bar(numbers.year(row.year()), count.applyAsLong(row), largest))
                .toList();
        return new BarChart(bars, page.getDirection().equals("rtl"));
    }

    private Bar bar(String year, long letters, long largest) {
        return new Bar(year, year, numbers.whole(letters), BarChart.length(letters, largest));
    }
}
