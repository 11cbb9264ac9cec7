package org.nameh.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.nameh.people.NewsRow;
import org.nameh.people.PersonFile;
import org.nameh.people.Whereabouts;
import org.nameh.platform.Text;
import org.nameh.platform.ToldDate;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs the news of somebody on desk/people/person.xhtml. */
@Named
@RequestScoped
public class TakeNews {

    @Inject
    PersonFile file;

    @Inject
    ShowPerson person;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private Whereabouts status;
    private String source;
    private ToldDate dated;
    private String reason;

    /** Writes the news down. */
    public void record() {
        var told = Text.clean(source);
        if (told == null) {
            messages.beside("source", "people.news.source.missing");
            return;
        }
        if (dated.isAfter(LocalDate.now(clock))) {
            messages.beside("dated", "people.refused.newsToCome");
            return;
        }
        file.record(person.getSheet().id(), status, told, dated);
        messages.afterRedirect("people.news.done");
        Redirect.to(person.here() + "#news");
    }

    /** Takes back the news that the address names, with a reason. */
    public void takeBack() {
        var given = Text.clean(reason);
        if (given == null) {
            messages.beside("reason", "people.news.takeBack.missing");
            return;
        }
        file.retract(person.getSheet().id(), getRetracting().id(), given);
        messages.afterRedirect("people.news.takenBack.done");
        Redirect.to(person.here() + "#news");
    }

    /** The news that are to be taken back ({@code ?retract=}); null for none, or where these do not stand. */
    public NewsRow getRetracting() {
        var asked = request.getParameter("retract");
        return person.getSheet().news().stream()
                .filter(row -> row.isStanding() && row.id().toString().equals(asked))
                .findFirst()
                .orElse(null);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Whereabouts[] getStatuses() {
        return Whereabouts.values();
    }

    public Whereabouts getStatus() {
        return status;
    }

    public void setStatus(Whereabouts status) {
        this.status = status;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public ToldDate getDated() {
        return dated;
    }

    public void setDated(ToldDate dated) {
        this.dated = dated;
    }
}
