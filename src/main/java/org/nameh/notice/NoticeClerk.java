package org.nameh.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;

/** Tells staff of the facts that are an {@link Occasion}, in the transaction in which they happened: of what is undone nobody hears. */
@ApplicationScoped
public class NoticeClerk {

    @Inject
    Notices notices;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void tell(@Observes Fact fact) {
        Occasion.of(fact)
                .ifPresent(occasion -> notices.tell(
                        fact, occasion.audience(), fact.account().orElseGet(caller::name), clock.instant()));
    }
}
