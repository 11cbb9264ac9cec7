package org.nameh.account;

import java.util.Set;
import java.util.regex.Pattern;
import org.nameh.platform.Text;

/** What an administrator writes down to open an account. */
public record NewAccount(String name, String displayName, Set<String> roles, String password) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");
    private static final int LONGEST_DISPLAY_NAME = 100;

    /** @throws PasswordRefused if the password is too easy to guess */
    public NewAccount {
        if (!isName(name)) {
            throw new IllegalArgumentException("no name for an account: " + name);
        }
        displayName = Text.clean(displayName);
        if (displayName == null || displayName.length() > LONGEST_DISPLAY_NAME) {
            throw new IllegalArgumentException("a display name has 1 to 100 characters");
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an account without a role could do nothing");
        }
        PasswordFlaw.of(password, name).ifPresent(flaw -> {
            throw new PasswordRefused(flaw);
        });
        roles = Set.copyOf(roles);
    }

    /**
     * Whether an account may bear the name: 2 to 40 small Latin letters, digits, dots, hyphens, underscores; a letter
     * first.
     */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** All but the password, which belongs in no log. */
    @Override
    public String toString() {
        return "NewAccount[%s, %s, %s]".formatted(name, displayName, roles);
    }
}
