package org.nameh.platform.web;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Ties each field that was refused to its message for those who hear the page (ARIA), and puts the cursor into the first. */
public class InvalidFields implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent rendering) {
        var context = rendering.getFacesContext();
        if (context.isPostback() && context.isValidationFailed() && context.getViewRoot() != null) {
            tie(context, context.getViewRoot());
        }
    }

    private static void tie(FacesContext context, UIViewRoot root) {
        var first = new boolean[] {true};
        root.visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof UIInput input && refused(context, input)) {
                var attributes = input.getPassThroughAttributes();
                attributes.put("aria-invalid", "true");
                attributes.put("aria-describedby", input.getClientId(context) + "-error");
                if (first[0]) {
                    attributes.put("autofocus", "autofocus");
                    first[0] = false;
                }
            }
            return VisitResult.ACCEPT;
        });
    }

    private static boolean refused(FacesContext context, UIInput input) {
        return !input.isValid()
                || !context.getMessageList(input.getClientId(context)).isEmpty();
    }
}
