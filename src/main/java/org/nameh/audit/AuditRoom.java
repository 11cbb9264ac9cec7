package org.nameh.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.nameh.platform.Role;
import org.nameh.platform.Slice;

/** Where the audit trail is read and its chain is proved. */
@Stateless
@RolesAllowed(Role.AUDITOR)
public class AuditRoom {

    private static final int PAGE = 100;

    @Inject
    AuditEntries entries;

    /** A hundred entries, newest first, before a place in the chain. */
    public Slice<AuditRow> read(long before) {
        return entries.newest(before, PAGE);
    }

    /** What happened to a letter (registration number as written), newest first; at most a hundred entries. */
    @RolesAllowed({Role.REGISTRAR, Role.EDITOR, Role.AUDITOR})
    public List<AuditRow> history(@NotNull String letter) {
        return entries.of(letter, PAGE);
    }

    /** The first place where the chain does not hold; empty if it holds. */
    public Optional<Long> brokenAt() {
        return entries.brokenAt();
    }
}
