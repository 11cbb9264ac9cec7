package org.nameh.matching;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Goes through everybody for whom letters wait, once a night. */
@Startup
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightWatch {

    @Inject
    MatchRound round;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void goRound() {
        var last = round.goOn(0);
        while (last >= 0) {
            last = round.goOn(last);
        }
    }
}
