package org.nameh.people;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Sees to it, when the server starts, that entries from before there were keys of parents' names have them. */
@Startup
@Singleton
@PermitAll
public class ParentKeysOfBefore {

    @Inject
    Correspondents correspondents;

    @PostConstruct
    void complete() {
        correspondents.withoutParentKeys().forEach(Correspondent::keyParents);
    }
}
