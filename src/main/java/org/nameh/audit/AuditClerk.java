package org.nameh.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;

/** Writes down every fact that is told, in the transaction in which it happened. Nobody calls the clerk. */
@ApplicationScoped
public class AuditClerk {

    @Inject
    AuditEntries entries;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void write(@Observes Fact fact) {
        entries.add(fact, fact.account().orElseGet(caller::name), clock.instant());
    }
}
