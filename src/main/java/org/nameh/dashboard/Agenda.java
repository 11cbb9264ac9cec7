package org.nameh.dashboard;

import static org.nameh.letter.ReviewStatus.APPROVED;
import static org.nameh.letter.ReviewStatus.DRAFT;
import static org.nameh.letter.ReviewStatus.IN_REVIEW;
import static org.nameh.letter.ReviewStatus.RETURNED;
import static org.nameh.letter.ReviewStatus.SUBMITTED;
import static org.nameh.letter.ReviewStatus.SUSPENDED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nameh.letter.ReviewStatus;
import org.nameh.platform.Caller;
import org.nameh.platform.Role;

/** What waits for somebody, by their roles: of each task how many letters, and where they are. Tasks without a letter are left out. */
final class Agenda {

    private final List<Stock> stock;
    private final List<Task> tasks = new ArrayList<>();

    private Agenda(List<Stock> stock) {
        this.stock = stock;
    }

    static List<Task> of(List<Stock> stock, long incomplete, long matches, long reminders, Asked asked, Caller caller) {
        var agenda = new Agenda(stock);
        if (caller.is(Role.EDITOR)) {
            agenda.add("review", "/desk/queue?show=waiting", SUBMITTED, IN_REVIEW);
            agenda.add("publish", "/desk/queue?show=approved", APPROVED);
            agenda.add("restore", "/desk/queue?show=suspended", SUSPENDED);
            agenda.add("correct", "/desk/corrections", asked.corrections());
        }
        agenda.add("rework", "/desk/letters?status=RETURNED", RETURNED);
        agenda.add("finish", "/desk/letters?status=DRAFT", DRAFT);
        if (caller.is(Role.REGISTRAR) || caller.is(Role.EDITOR)) {
            agenda.add("examine", "/desk/submissions", asked.submissions());
            agenda.add("complete", "/desk/letters?incomplete", incomplete);
            agenda.add("matches", "/desk/matches", matches);
            agenda.add("callBack", "/desk/call-backs", asked.callBacks());
            agenda.add("ask", "/desk/deliveries?show=all&reminder=due", reminders);
        }
        return agenda.tasks;
    }

    private void add(String name, String address, ReviewStatus... statuses) {
        var wanted = Set.of(statuses);
        var letters = stock.stream()
                .filter(one -> wanted.contains(one.status()))
                .mapToLong(Stock::letters)
                .sum();
        add(name, address, letters);
    }

    private void add(String name, String address, long letters) {
        if (letters > 0) {
            tasks.add(new Task(name, letters, address));
        }
    }
}
