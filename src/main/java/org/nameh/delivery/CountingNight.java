package org.nameh.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Sees every night that the letters that wait are counted in each month. */
@Startup
@Singleton
@PermitAll
public class CountingNight {

    @Inject
    WaitingCount count;

    @Schedule(hour = "3", minute = "40", persistent = false)
    void see() {
        count.take();
    }
}
