package org.nameh.unsent;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nameh.platform.Caller;
import org.nameh.platform.Role;

/**
 * Where the desk keeps what was typed into a form and not yet sent: sealed, for its owner alone, for thirty days. At most two
 * hundred forms are kept for an account, of at most two million characters each.
 */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.TRANSLATOR, Role.EDITOR, Role.ADMIN, Role.AUDITOR})
public class UnsentForms {

    private static final Duration KEPT_FOR = Duration.ofDays(30);
    private static final int MOST_FORMS = 200;
    private static final int MOST_CHARACTERS = 2_000_000;

    @Inject
    KeptForms forms;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Keeps what was typed for an account, and tells when. Whoever asks has proven that it was typed in the name of that
     * account, not that the account is still signed in: by this way nothing can be read.
     *
     * @throws FormSent if the form was sent already
     * @throws TooMuchUnsent if it is too long, or too many are kept
     */
    @PermitAll
    public Instant keep(@NotNull String owner, @NotNull TypedForm form) {
        var key = new FormKey(owner, form.id());
        if (form.json().length() > MOST_CHARACTERS || forms.countBeside(key) >= MOST_FORMS) {
            throw new TooMuchUnsent();
        }
        var now = clock.instant();
        if (!forms.keep(key, form, now)) {
            throw new FormSent();
        }
        return now;
    }

    /** What the caller typed at an address and did not send, newest first; twenty at most. */
    public List<KeptForm> at(@NotNull String address) {
        return forms.at(caller.name(), address, horizon());
    }

    /** What the caller typed into the form of an id and did not send. */
    public Optional<KeptForm> find(@NotNull UUID id) {
        return forms.find(own(id), horizon());
    }

    private Instant horizon() {
        return clock.instant().minus(KEPT_FOR);
    }

    /** Forgets a form of the caller. */
    public void discard(@NotNull UUID id) {
        forms.forget(own(id), clock.instant());
    }

    /** Forgets a form of the caller that goes on under another id, unless more was typed into it since a moment. */
    public void giveUp(@NotNull UUID id, @NotNull Instant seen) {
        forms.forget(own(id), seen);
    }

    /** Strikes out a form of the caller that was sent. */
    public void sent(@NotNull UUID id, @NotNull String address) {
        forms.strike(own(id), address, clock.instant());
    }

    private FormKey own(UUID id) {
        return new FormKey(caller.name(), id);
    }
}
