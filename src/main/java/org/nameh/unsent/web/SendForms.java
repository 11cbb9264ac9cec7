package org.nameh.unsent.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Optional;
import java.util.UUID;
import org.nameh.unsent.SendingForm;
import org.nameh.unsent.UnsentForms;

/**
 * Says which kept form a request sends, so that it is struck out when what it asks for happens; and strikes it out as well where
 * nothing had to happen, since the page said so and leads on.
 */
public class SendForms implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void beforePhase(PhaseEvent sending) {
        var context = sending.getFacesContext();
        id(context)
                .ifPresent(id -> CDI.current().select(SendingForm.class).get().is(id, address(context)));
    }

    @Override
    public void afterPhase(PhaseEvent sent) {
        var context = sent.getFacesContext();
        if (context.getResponseComplete() && !context.isValidationFailed()) {
            id(context)
                    .ifPresent(
                            id -> CDI.current().select(UnsentForms.class).get().sent(id, address(context)));
        }
    }

    private static Optional<UUID> id(FacesContext context) {
        return Optional.of(context.getExternalContext())
                .filter(external -> external.getRemoteUser() != null)
                .flatMap(
                        external -> PutBack.id(external.getRequestParameterMap().get("unsent")));
    }

    private static String address(FacesContext context) {
        return context.getApplication()
                .getViewHandler()
                .getActionURL(context, context.getViewRoot().getViewId());
    }
}
