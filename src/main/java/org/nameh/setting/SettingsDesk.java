package org.nameh.setting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.nameh.platform.Caller;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** Where the administrator settles how the house works. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class SettingsDesk {

    @Inject
    ChosenSettings settings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** How it was settled which letters need a second approval, the newest first; empty while none does. */
    public List<SettingRow> secondApproval() {
        return settings.newest(SettingName.SECOND_APPROVAL);
    }

    /** Settles which letters need a second approval; the same once more changes nothing. */
    public void choose(@NotNull SecondApproval wanted) {
        var before = secondApprovalNow();
        if (wanted != before) {
            settings.add(new Setting(SettingName.SECOND_APPROVAL, wanted.name(), caller.name(), clock.instant()));
            facts.fire(new SettingChosen(SettingName.SECOND_APPROVAL.name(), wanted.name()));
        }
    }

    private SecondApproval secondApprovalNow() {
        return settings.newest(SettingName.SECOND_APPROVAL).stream()
                .findFirst()
                .map(row -> SecondApproval.valueOf(row.value()))
                .orElse(SecondApproval.NEVER);
    }
}
