package org.nameh.submission;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.nameh.platform.Fact;

/** Forgets, each hour, what nobody went on with for thirty days, and the content of what was declined thirty days ago. */
@Startup
@Singleton
@PermitAll
public class Caretaker {

    @Inject
    Submissions submissions;

    @Inject
    Event<Fact> facts;

    @Schedule(hour = "*", minute = "40", persistent = false)
    void sweep() {
        var forgotten = submissions.forget();
        if (forgotten.unfinished() + forgotten.declined() > 0) {
            facts.fire(forgotten);
        }
    }
}
