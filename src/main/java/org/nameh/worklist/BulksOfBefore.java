package org.nameh.worklist;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Sees to it, when the server starts, that what was being done to many letters when it stopped can go on. */
@Startup
@Singleton
@PermitAll
public class BulksOfBefore {

    @Inject
    BulkRun run;

    @PostConstruct
    void takeDown() {
        run.allBroken();
    }
}
