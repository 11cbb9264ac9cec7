package org.nameh.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.nameh.notice.MailChoice;
import org.nameh.notice.MailFrequency;
import org.nameh.notice.NoticeBoard;
import org.nameh.platform.Language;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Page;
import org.nameh.platform.web.Redirect;

/** Backs the choice of mail on desk/notices/list.xhtml. One digest a day is what it proposes; nothing is sent before it is chosen. */
@Named
@RequestScoped
public class ChooseMail {

    @Inject
    NoticeBoard board;

    @Inject
    Messages messages;

    @Inject
    Page page;

    private boolean chosen;
    private MailFrequency frequency = MailFrequency.DAILY;
    private String language;
    private String address;

    @PostConstruct
    void open() {
        language = page.getLanguage().code();
        board.choice().ifPresent(before -> {
            chosen = true;
            frequency = before.frequency();
            language = before.language().code();
            address = before.address();
        });
    }

    /** Keeps the choice, or says beside the address that mail could not arrive there. */
    public void choose() {
        var typed = Text.clean(address);
        var wanted = frequency != MailFrequency.OFF;
        if ((wanted || typed != null) && !MailChoice.isAddress(typed)) {
            messages.beside("address", "notice.mail.address.rule");
            return;
        }
        board.choose(new MailChoice(frequency, Language.of(language), typed));
        messages.afterRedirect(wanted ? "notice.mail.done" : "notice.mail.off");
        Redirect.to("/desk/notices");
    }

    /** Whether this installation sends mail at all. */
    public boolean isSending() {
        return board.sendsMail();
    }

    /** Whether a choice was made before. */
    public boolean isChosen() {
        return chosen;
    }

    public MailFrequency[] getFrequencies() {
        return MailFrequency.values();
    }

    public List<Language> getLanguages() {
        return Language.ofThePages();
    }

    public MailFrequency getFrequency() {
        return frequency;
    }

    public void setFrequency(MailFrequency frequency) {
        this.frequency = frequency;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
