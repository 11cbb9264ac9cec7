package org.nameh.authenticity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.nameh.authenticity.AuthenticationRow;
import org.nameh.authenticity.AuthenticityLevel;
import org.nameh.authenticity.AuthenticityMethod;
import org.nameh.authenticity.ExaminationRoom;
import org.nameh.authenticity.Finding;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Backs the authenticity on desk/review/review.xhtml. */
@Named
@RequestScoped
public class AuthenticateLetter {

    @Inject
    ExaminationRoom room;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private List<AuthenticationRow> found;
    private AuthenticityLevel level;
    private AuthenticityMethod method;
    private String note;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        found = room.of(number);
    }

    /** Records what was found, and stays; {@code way} is what the address keeps. */
    public void record(String way) {
        var finding = new Finding(level, method, Text.clean(note));
        if (!finding.saysHow()) {
            messages.beside("method", "authenticity.refused.method");
        } else if (!finding.isTold()) {
            messages.beside("methodNote", "authenticity.refused.note");
        } else {
            room.record(number, finding);
            messages.afterRedirect("authenticity.recorded");
            Redirect.to("/desk/letters/" + number.inAddress() + "/review?view=public" + way);
        }
    }

    public List<AuthenticationRow> getFound() {
        return found;
    }

    public AuthenticityLevel[] getLevels() {
        return AuthenticityLevel.values();
    }

    public AuthenticityMethod[] getMethods() {
        return AuthenticityMethod.values();
    }

    public AuthenticityLevel getLevel() {
        return level;
    }

    public void setLevel(AuthenticityLevel level) {
        this.level = level;
    }

    public AuthenticityMethod getMethod() {
        return method;
    }

    public void setMethod(AuthenticityMethod method) {
        this.method = method;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
