package org.nameh.delivery.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nameh.delivery.NewReminder;
import org.nameh.delivery.ReminderBook;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs parts/delivery-reminders.xhtml: the days on which somebody is to ask after the letter at hand. */
@Named
@RequestScoped
public class RemindOfLetter {

    @Inject
    ReminderBook book;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private String token = UUID.randomUUID().toString();
    private LocalDate due;
    private String reason;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
    }

    /** Sets a reminder; says beside its field what is missing. */
    public void set() {
        var why = Text.clean(reason);
        if (due == null || due.isBefore(LocalDate.now(clock))) {
            messages.beside("due", "delivery.refused.due");
        } else if (why == null) {
            messages.beside("why", "delivery.refused.reason");
        } else {
            book.set(number, new NewReminder(UUID.fromString(token), due, why));
            done("delivery.reminder.set");
        }
    }

    /** Says that one is done. */
    public void complete(long id) {
        book.complete(number, id);
        done("delivery.reminder.done");
    }

    private void done(String said) {
        messages.afterRedirect(said);
        Redirect.to("/desk/letters/" + number.inAddress() + "/delivery");
    }

    public int getLongest() {
        return NewReminder.LONGEST;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
