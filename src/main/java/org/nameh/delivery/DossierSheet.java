package org.nameh.delivery;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The dossier of a letter as a page shows it: how far it has come, the events that count by their days, those that were corrected or
 * undo another, the reminders, in whom the addressee was recognised, and the day on which it is looked at.
 */
public record DossierSheet(
        DossierHead head,
        List<EventRow> timeline,
        List<EventRow> corrected,
        List<ReminderRow> reminders,
        List<RecognitionRow> recognised,
        LocalDate today) {

    static DossierSheet of(
            DossierHead head,
            List<EventRow> recorded,
            List<ReminderRow> reminders,
            List<RecognitionRow> recognised,
            LocalDate today) {
        var way = Way.of(recorded);
        var others = recorded.stream().filter(row -> !way.contains(row)).toList();
        return new DossierSheet(head, way.byDay(), others, reminders, recognised, today);
    }

    /** For how many days nothing was heard of the letter. */
    public long silence() {
        return Math.max(0, ChronoUnit.DAYS.between(head.newsOn(), today));
    }

    /** What may be recorded of it next. */
    public List<EventKind> next() {
        return EventKind.after(head.outcome());
    }

    /** Whether it may be recorded next that the addressee has died. */
    public boolean mayHaveDied() {
        return head.outcome().next().contains(DeliveryState.ADDRESSEE_DECEASED);
    }

    /** Whether somebody declared the letter by mistake and may say so: nothing stands in the dossier. */
    public boolean canBeWithdrawn() {
        return head.declaredBy() != null && timeline.isEmpty() && corrected.isEmpty() && reminders.isEmpty();
    }
}
