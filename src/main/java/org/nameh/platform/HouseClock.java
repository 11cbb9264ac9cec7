package org.nameh.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the house, in the time zone of the foundation ({@code NAMEH_ZONE}, else that of the machine). */
@ApplicationScoped
public class HouseClock {

    /** The one clock that everything asks for the time. */
    @Produces
    public Clock clock() {
        return Clock.system(Settings.get("nameh.zone").map(ZoneId::of).orElseGet(ZoneId::systemDefault));
    }
}
