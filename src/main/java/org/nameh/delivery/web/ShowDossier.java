package org.nameh.delivery.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.nameh.delivery.DossierBook;
import org.nameh.delivery.DossierSheet;
import org.nameh.delivery.EventRow;
import org.nameh.delivery.ReminderRow;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.web.Dates;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Numbers;

/** Shows what became of the letter at hand on its way to whom it is meant for, on every page about one letter. */
@Named
@RequestScoped
public class ShowDossier {

    @Inject
    DossierBook book;

    @Inject
    Dates dates;

    @Inject
    Messages messages;

    @Inject
    Numbers numbers;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private DossierSheet sheet;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        sheet = book.of(number).orElse(null);
    }

    public RegistrationNumber getNumber() {
        return number;
    }

    /** The dossier; null for a letter that is meant for nobody inside. */
    public DossierSheet getSheet() {
        return sheet;
    }

    /** For how long nothing was heard of the letter, in words. */
    public String getSilence() {
        var days = sheet.silence();
        if (days < 2) {
            return messages.text(days == 0 ? "delivery.silence.none" : "delivery.silence.one");
        }
        return messages.text("delivery.silence", numbers.whole(days));
    }

    /** When something happened, in both calendars; as somebody wrote it, where no days are known. */
    public String when(EventRow row) {
        var day = row.happened();
        return dates.written(day.asWritten(), day.notBefore(), day.notAfter(), day.calendar());
    }

    /** Whether somebody should have asked by now. */
    public boolean isDue(ReminderRow row) {
        return row.isDue(sheet.today());
    }
}
