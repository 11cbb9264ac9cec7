package org.nameh.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * A form that was posted after its session had ended. What was typed is shown again and nothing is done with it: without the
 * view state nobody can tell it from a forged one.
 */
public class ExpiredForm implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private static final String MARK = ExpiredForm.class.getName();

    static void mark(FacesContext context) {
        context.getAttributes().put(MARK, true);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void afterPhase(PhaseEvent decoded) {
        var context = decoded.getFacesContext();
        if (context.getAttributes().containsKey(MARK)) {
            CDI.current().select(Messages.class).get().error("refused.sessionEnded");
            context.renderResponse();
        }
    }
}
