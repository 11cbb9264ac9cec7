package org.nameh.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.nameh.people.PersonFile;
import org.nameh.people.Whereabouts;
import org.nameh.platform.Text;
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

    private Whereabouts status;
    private String source;
    private LocalDate dated;

    /** Writes the news down. */
    public void record() {
        var told = Text.clean(source);
        if (told == null) {
            messages.beside("source", "people.news.source.missing");
            return;
        }
        file.record(person.getSheet().id(), status, told, dated);
        messages.afterRedirect("people.news.done");
        Redirect.to(person.here() + "#news");
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

    public LocalDate getDated() {
        return dated;
    }

    public void setDated(LocalDate dated) {
        this.dated = dated;
    }
}
