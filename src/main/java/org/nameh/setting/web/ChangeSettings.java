package org.nameh.setting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.setting.SecondApproval;
import org.nameh.setting.SettingRow;
import org.nameh.setting.SettingsDesk;

/** Backs the settings on desk/settings/settings.xhtml. */
@Named
@RequestScoped
public class ChangeSettings {

    @Inject
    SettingsDesk desk;

    @Inject
    Messages messages;

    private List<SettingRow> earlier;
    private SecondApproval secondApproval;

    @PostConstruct
    void open() {
        earlier = desk.secondApproval();
        secondApproval = earlier.isEmpty()
                ? SecondApproval.NEVER
                : SecondApproval.valueOf(earlier.get(0).value());
    }

    /** Settles what was chosen. */
    public void save() {
        desk.choose(secondApproval);
        messages.afterRedirect("setting.saved");
        Redirect.to("/desk/settings");
    }

    /** How it was settled before, the newest first. */
    public List<SettingRow> getEarlier() {
        return earlier;
    }

    public SecondApproval[] getChoices() {
        return SecondApproval.values();
    }

    public SecondApproval getSecondApproval() {
        return secondApproval;
    }

    public void setSecondApproval(SecondApproval secondApproval) {
        this.secondApproval = secondApproval;
    }
}
