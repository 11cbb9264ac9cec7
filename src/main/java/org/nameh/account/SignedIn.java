package org.nameh.account;

import java.util.Set;

/** Who was let in, and with which roles. */
public record SignedIn(String name, Set<String> roles) {

    static SignedIn as(Account account) {
        return new SignedIn(account.getName(), account.getRoles());
    }
}
