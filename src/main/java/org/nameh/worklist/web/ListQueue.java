package org.nameh.worklist.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.nameh.platform.Role;
import org.nameh.platform.Slice;
import org.nameh.worklist.Dispatch;
import org.nameh.worklist.Heap;
import org.nameh.worklist.Order;
import org.nameh.worklist.QueueQuery;
import org.nameh.worklist.RiskLevel;
import org.nameh.worklist.WorkRow;
import org.nameh.worklist.Worklist;

/** Backs desk/worklist/queue.xhtml; its whole state is in the address, or in the field {@code list} of a form of the page. */
@Named
@RequestScoped
public class ListQueue {

    @Inject
    Worklist worklist;

    @Inject
    Dispatch dispatch;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private QueueQuery query;
    private Map<Heap, Long> counts;
    private Slice<WorkRow> letters;

    @PostConstruct
    void open() {
        query = QueueQuery.read(request.getParameter("list")).orElseGet(() -> QueueQuery.of(request::getParameter));
        counts = worklist.counts();
        letters = worklist.list(query);
    }

    public QueueQuery getQuery() {
        return query;
    }

    /** The address of the list, without the place in it. */
    public String getAddress() {
        return address(query.after(null));
    }

    /** The list as links to its letters carry it. */
    public String getFrom() {
        return URLEncoder.encode(query.inAddress(), StandardCharsets.UTF_8);
    }

    public List<Heap> getHeaps() {
        return Heap.shownTo(request.isUserInRole(Role.EDITOR));
    }

    /** How many letters lie in a heap. */
    public long count(Heap heap) {
        return counts.get(heap);
    }

    /** The address of another heap, filtered and ordered as this one. */
    public String in(Heap heap) {
        return address(query.in(heap));
    }

    /** The address of this list in another order. */
    public String by(Order order) {
        return address(new QueueQuery(query.heap(), query.who(), query.tag(), query.risk(), order, null));
    }

    private static String address(QueueQuery asked) {
        return "/desk/queue?" + asked.inAddress();
    }

    public Order[] getOrders() {
        return Order.values();
    }

    public RiskLevel[] getRisks() {
        return RiskLevel.values();
    }

    /** Whether the list shows only some letters of its heap. */
    public boolean isFiltered() {
        return query.who() != null || query.tag() != null || query.risk() != null;
    }

    public List<WorkRow> getLetters() {
        return letters.rows();
    }

    /** The address of the next page of the list; null on the last. */
    public String getNext() {
        return letters.more() ? address(query.after(letters.last().number())) : null;
    }

    /** For how many days a letter has been where it is. */
    public long days(WorkRow row) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(row.since(), clock.getZone()), LocalDate.now(clock));
    }

    /** Whether the day by which a letter should have been done is over. */
    public boolean isOverdue(WorkRow row) {
        return row.due() != null && row.due().isBefore(LocalDate.now(clock));
    }

    /** Whether work on a letter is put off today. */
    public boolean isHeld(WorkRow row) {
        return row.heldUntil() != null && !row.heldUntil().isBefore(LocalDate.now(clock));
    }

    /** The tags of the house. */
    public List<String> getTags() {
        return dispatch.tags();
    }

    /** The accounts that letters can be assigned to. */
    public List<String> getPeople() {
        return dispatch.atWork();
    }
}
