package org.nameh.interchange;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Sees to it, when the server starts, that imports which were going on when it stopped can go on. */
@Startup
@Singleton
@PermitAll
public class ImportsOfBefore {

    @Inject
    ImportRun run;

    @PostConstruct
    void takeDown() {
        run.allBroken();
    }
}
