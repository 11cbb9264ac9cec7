package org.nameh.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A form that was posted after its session had ended, or that is put back as it was typed. What was typed is shown again and
 * nothing is done with it: without the view state nobody can tell it from a forged one.
 */
public class ExpiredForm implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private static final String MARK = ExpiredForm.class.getName();

    static void mark(FacesContext context) {
        context.getAttributes().put(MARK, true);
    }

    /** Whether a page only shows again what was typed: nothing is done with it, and its fields are not read into beans. */
    public static boolean isShown(FacesContext context) {
        return context.getAttributes().containsKey(MARK);
    }

    /** Makes of a request one that puts back what was typed: no session has ended, and the page itself says what it is. */
    public static void putBack(HttpServletRequest request) {
        request.setAttribute(MARK, true);
    }

    private static boolean isPutBack(FacesContext context) {
        return context.getExternalContext().getRequestMap().containsKey(MARK);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void afterPhase(PhaseEvent decoded) {
        var context = decoded.getFacesContext();
        if (!isShown(context)) {
            return;
        }
        if (isPutBack(context)) {
            // without an error on the page its rows would forget what was typed; said for no field, so shown nowhere
            var unsaid = new FacesMessage(FacesMessage.SEVERITY_ERROR, "", null);
            unsaid.rendered();
            context.addMessage(MARK, unsaid);
        } else {
            CDI.current().select(Messages.class).get().error("refused.sessionEnded");
        }
        context.renderResponse();
    }
}
