package org.nameh.platform.web;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.nameh.platform.NotHere;
import org.nameh.platform.Refusal;

/**
 * What becomes of an exception on its way to the page: a refusal is said on the page, where the typed text stays; what is not
 * here answers 404, what is forbidden 403, and all else 500 with a number under which the log tells the rest.
 */
public class HouseExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(HouseExceptionHandler.class.getName());

    HouseExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        var queued = getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            var event = queued.next().getContext();
            queued.remove();
            answer(event.getContext(), event.getException());
        }
    }

    private static void answer(FacesContext context, Throwable thrown) {
        if (find(thrown, NotHere.class).isPresent()) {
            send(context, HttpServletResponse.SC_NOT_FOUND);
        } else if (find(thrown, EJBAccessException.class).isPresent()) {
            send(context, HttpServletResponse.SC_FORBIDDEN);
        } else if (find(thrown, Refusal.class).isPresent()) {
            messages().refused(find(thrown, Refusal.class).get());
        } else if (find(thrown, OptimisticLockException.class).isPresent()) {
            messages().error("refused.changedJustNow");
        } else {
            var incident = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, thrown, () -> "incident " + incident);
            send(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static void send(FacesContext context, int status) {
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Messages messages() {
        return CDI.current().select(Messages.class).get();
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> wanted) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(wanted::isInstance)
                .map(wanted::cast)
                .findFirst();
    }
}
