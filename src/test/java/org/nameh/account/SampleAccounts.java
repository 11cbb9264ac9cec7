package org.nameh.account;

import java.time.Instant;
import java.util.Set;
import org.nameh.platform.Role;

/** Accounts that tests tell stories about. */
final class SampleAccounts {

    static final Instant OPENED_AT = Instant.parse("2026-03-01T08:00:00Z");
    static final String PASSWORD = "green pen on a wooden table";

    private SampleAccounts() {}

    /** The account of Sara, who edits and translates. */
    static Account sara() {
        return new Account(newSara(), "hash of Sara", OPENED_AT);
    }

    /** What an administrator writes down for Sara. */
    static NewAccount newSara() {
        return new NewAccount("sara", "Sara R.", Set.of(Role.TRANSLATOR, Role.EDITOR), PASSWORD);
    }
}
