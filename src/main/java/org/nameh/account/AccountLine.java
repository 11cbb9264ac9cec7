package org.nameh.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** One line in the list of accounts; the roles in alphabetical order. */
public record AccountLine(String name, String displayName, List<String> roles, Instant since, boolean open)
        implements Serializable {

    static AccountLine of(Account account) {
        var roles = account.getRoles().stream().sorted().toList();
        return new AccountLine(
                account.getName(), account.getDisplayName(), roles, account.getCreatedAt(), account.isOpen());
    }
}
