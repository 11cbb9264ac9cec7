package org.nameh.dashboard.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.nameh.dashboard.Dashboard;
import org.nameh.dashboard.Overview;
import org.nameh.dashboard.Stock;
import org.nameh.dashboard.Week;
import org.nameh.platform.web.Bar;
import org.nameh.platform.web.BarChart;
import org.nameh.platform.web.Dates;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Numbers;
import org.nameh.platform.web.Page;

/** Backs desk/dashboard/dashboard.xhtml. */
@Named
@RequestScoped
public class ShowDashboard {

    @Inject
    Dashboard dashboard;

    @Inject
    Page page;

    @Inject
    Dates dates;

    @Inject
    Numbers numbers;

    @Inject
    Messages messages;

    private Overview overview;

    @PostConstruct
    void look() {
        overview = dashboard.view();
    }

    public Overview getOverview() {
        return overview;
    }

    public BarChart getReceived() {
        return byWeek(Week::received);
    }

    public BarChart getApproved() {
        return byWeek(Week::approved);
    }

    public BarChart getPublished() {
        return byWeek(Week::published);
    }

    private BarChart byWeek(ToLongFunction<Week> count) {
        return chart(
                overview.weeks(),
                week -> dates.dayOfYear(week.monday()),
                week -> dates.day(week.monday()),
                count::applyAsLong);
    }

    public BarChart getStock() {
        Function<Stock, String> status =
                stock -> messages.text("status." + stock.status().getStyle());
        return chart(overview.stock(), status, status, Stock::letters).withLabelsAbove();
    }

    /** The median of the days by month; no bar where nothing was published. */
    public BarChart getWaits() {
        return chart(
                overview.waits(),
                wait -> dates.month(wait.month()),
                wait -> dates.month(wait.month()),
                wait -> wait.days() == null ? Double.NaN : wait.days());
    }

    private <T> BarChart chart(
            List<T> rows, Function<T, String> label, Function<T, String> full, ToDoubleFunction<T> value) {
        var largest =
                rows.stream().mapToDouble(value).filter(Double::isFinite).max().orElse(1);
        var bars = rows.stream()
                .map(row -> bar(label.apply(row), full.apply(row), value.applyAsDouble(row), largest))
                .toList();
        return new BarChart(bars, page.getDirection().equals("rtl"));
    }

    private Bar bar(String label, String full, double value, double largest) {
        return Double.isFinite(value)
                ? new Bar(label, full, numbers.whole(value), BarChart.length(value, largest))
                : new Bar(label, full, "–", 0);
    }
}
