package org.nameh.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.nameh.platform.Language;
import org.nameh.platform.Refusal;

/** What the house says to the person in front of the page, in the language of the page. */
@Named
@RequestScoped
public class Messages {

    private static final String KEPT = Messages.class.getName();

    @Inject
    Page page;

    @Inject
    Dates dates;

    private List<String> told;

    /** Text of a key of the bundle, its places filled. */
    public String text(String key, Object... details) {
        var pattern = ResourceBundle.getBundle("messages", page.getLocale()).getString(key);
        return new MessageFormat(pattern, page.getLocale())
                .format(Arrays.stream(details).map(this::readable).toArray());
    }

    private Object readable(Object detail) {
        if (detail instanceof Instant instant) {
            return dates.moment(instant);
        }
        if (detail instanceof Language language) {
            return language.nameIn(page.getLanguage());
        }
        return detail instanceof Enum<?> choice ? text(Choices.key(choice)) : detail == null ? "" : detail.toString();
    }

    /** Says on this page that something was refused. */
    public void error(String key, Object... details) {
        add(null, text(key, details));
    }

    /** Says beside a field (by its id) what is wrong with it. */
    public void beside(String field, String key, Object... details) {
        add(field, text(key, details));
    }

    /** Says what a rule refused. */
    public void refused(Refusal refusal) {
        error(refusal.getMessage(), refusal.getDetails().toArray());
    }

    private static void add(String field, String said) {
        var context = FacesContext.getCurrentInstance();
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null));
        context.validationFailed();
    }

    /** Says on the next page that something was done. */
    public void afterRedirect(String key, Object... details) {
        var session = FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
        var kept = new ArrayList<String>();
        if (session.get(KEPT) instanceof List<?> earlier) {
            earlier.forEach(said -> kept.add((String) said));
        }
        kept.add(text(key, details));
        session.put(KEPT, kept);
    }

    /** What was kept for this page by the one before it; told once. */
    public List<String> getTold() {
        if (told == null) {
            told = new ArrayList<>();
            var context = FacesContext.getCurrentInstance().getExternalContext();
            if (context.getSession(false) != null && context.getSessionMap().remove(KEPT) instanceof List<?> kept) {
                kept.forEach(said -> told.add((String) said));
            }
        }
        return told;
    }
}
