package org.nameh.theme.web;

import com.ibm.icu.text.Collator;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nameh.platform.Language;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Page;
import org.nameh.platform.web.Redirect;
import org.nameh.theme.NewTheme;
import org.nameh.theme.ThemeDesk;
import org.nameh.theme.ThemeRow;

/** Backs desk/settings/themes.xhtml: the vocabulary, and the form of a new theme or of the one that {@code ?theme=} names. */
@Named
@RequestScoped
public class KeepThemes {

    @Inject
    ThemeDesk desk;

    @Inject
    Page page;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private List<ThemeRow> themes;
    private ThemeRow known;
    private int seenVersion;
    private String code;
    private Map<String, String> labels = new TreeMap<>();

    @PostConstruct
    void open() {
        var alphabet = Collator.getInstance(page.getLocale());
        themes = desk.list().stream()
                .sorted(Comparator.comparing(this::label, alphabet::compare))
                .toList();
        Optional.ofNullable(request.getParameter("theme")).map(desk::show).ifPresent(this::take);
    }

    private void take(ThemeRow theme) {
        known = theme;
        seenVersion = theme.seenVersion();
        code = theme.code();
        labels = new TreeMap<>(theme.labels());
    }

    /** Keeps the theme, new or with other labels. */
    public void save() {
        if (known == null) {
            desk.enter(typed());
            done("theme.entered");
        } else {
            desk.rename(seenVersion, typed());
            done("theme.renamed");
        }
    }

    private NewTheme typed() {
        var typed = new TreeMap<String, String>();
        labels.forEach((language, label) -> typed.put(language, Text.clean(label)));
        return new NewTheme(Text.clean(code), typed);
    }

    /** Takes the theme out of use. */
    public void retire() {
        desk.retire(code, seenVersion);
        done("theme.retired");
    }

    /** Takes the theme into use again. */
    public void restore() {
        desk.restore(code, seenVersion);
        done("theme.restored");
    }

    private void done(String key) {
        messages.afterRedirect(key, labels.get(page.getLanguage().code()));
        Redirect.to("/desk/settings/themes");
    }

    /** The label of a theme in the language of the page. */
    public String label(ThemeRow theme) {
        return theme.label(page.getLanguage().code());
    }

    /** How a code is made. */
    public String getPattern() {
        return NewTheme.CODE;
    }

    /** All themes, in the order of the page’s alphabet. */
    public List<ThemeRow> getThemes() {
        return themes;
    }

    /** The theme that is being changed; null for a new one. */
    public ThemeRow getKnown() {
        return known;
    }

    /** The codes of the languages in which a label is typed. */
    public List<String> getLanguages() {
        return Language.ofThePages().stream().map(Language::code).toList();
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Map<String, String> getLabels() {
        return labels;
    }
}
