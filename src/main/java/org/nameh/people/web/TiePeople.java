package org.nameh.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.nameh.people.Party;
import org.nameh.people.PersonFile;
import org.nameh.people.TieKind;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs the ties of somebody to others on desk/people/person.xhtml. */
@Named
@RequestScoped
public class TiePeople {

    @Inject
    PersonFile file;

    @Inject
    ShowPerson person;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private TieKind kind;
    private String relative;
    private Long relativeId;

    /** Ties the person to somebody known or new. */
    public void tie() {
        file.tie(person.getSheet().id(), kind, Party.typed(relativeId, relative));
        messages.afterRedirect("people.tie.done");
        again();
    }

    /** Takes back the tie that stood at a place of the list when it was shown. */
    public void untie(int place) {
        file.untie(Long.parseLong(request.getParameterValues("tieShown")[place]));
        messages.afterRedirect("people.tie.removed");
        again();
    }

    private void again() {
        Redirect.to(person.here() + "#ties");
    }

    public TieKind[] getKinds() {
        return TieKind.values();
    }

    public TieKind getKind() {
        return kind;
    }

    public void setKind(TieKind kind) {
        this.kind = kind;
    }

    public String getRelative() {
        return relative;
    }

    public void setRelative(String relative) {
        this.relative = relative;
    }

    public Long getRelativeId() {
        return relativeId;
    }

    public void setRelativeId(Long relativeId) {
        this.relativeId = relativeId;
    }
}
