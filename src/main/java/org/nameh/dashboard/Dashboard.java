package org.nameh.dashboard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import org.nameh.letter.AssignedOnly;
import org.nameh.letter.TaskGate;
import org.nameh.platform.Caller;
import org.nameh.platform.Role;

/**
 * Where whoever works on letters sees what waits for them and how the house is doing; of people, editors see all, others themselves;
 * of letters, whoever only translates sees those that lie with them.
 */
@Stateless
@AssignedOnly
@RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR})
public class Dashboard {

    /** So many weeks, and so many months, are looked back on. */
    private static final int BACK = 12;

    @Inject
    Figures figures;

    @Inject
    TaskGate gate;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The house at a glance. Costs as many statements whatever it holds. */
    public Overview view() {
        var today = LocalDate.now(clock);
        var firstWeek =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(BACK - 1);
        var firstMonth = today.withDayOfMonth(1).minusMonths(BACK - 1);
        var translator = gate.narrowedTo();
        var stock = translator.map(figures::stock).orElseGet(figures::stock);
        var weeks = figures.weeks(firstWeek, today, clock);
        var waits = figures.waits(firstMonth, clock);
        var whose = caller.is(Role.EDITOR) ? null : caller.name();
        return new Overview(
                Agenda.of(
                        stock,
                        figures.incomplete(),
                        figures.openMatches(),
                        figures.reminders(today),
                        figures.asked(),
                        caller),
                stock,
                IntStream.range(0, BACK)
                        .mapToObj(week -> weeks.at(firstWeek.plusWeeks(week)))
                        .toList(),
                IntStream.range(0, BACK)
                        .mapToObj(month -> firstMonth.plusMonths(month))
                        .map(month -> new Wait(month, waits.get(month)))
                        .toList(),
                waits.get(Figures.ALL),
                figures.shares(whose, firstWeek, clock),
                figures.edits(whose, translator.isPresent()));
    }
}
