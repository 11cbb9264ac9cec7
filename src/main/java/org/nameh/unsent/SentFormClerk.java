package org.nameh.unsent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.time.Clock;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;

/**
 * Strikes out the form that a request sends in the very transaction in which what it asks for happens: not even a crash leaves a
 * letter in the register and its form still to be sent.
 */
@ApplicationScoped
public class SentFormClerk {

    @Inject
    KeptForms forms;

    @Inject
    SendingForm sending;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    BeanManager beans;

    void strike(@Observes Fact happened) {
        if (isRequest()) {
            sending.id()
                    .ifPresent(id -> forms.strike(new FormKey(caller.name(), id), sending.address(), clock.instant()));
        }
    }

    /** Some facts happen while the server starts. */
    private boolean isRequest() {
        try {
            return beans.getContext(RequestScoped.class).isActive();
        } catch (ContextNotActiveException noRequest) {
            return false;
        }
    }
}
