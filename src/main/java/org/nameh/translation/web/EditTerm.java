package org.nameh.translation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nameh.platform.Language;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.translation.NewTerm;
import org.nameh.translation.TermBook;
import org.nameh.translation.TermRow;

/** Backs the form of desk/terms/list.xhtml: a new term, or the one that {@code ?term=} names. */
@Named
@RequestScoped
public class EditTerm {

    @Inject
    TermBook book;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private Long id;
    private int seenVersion;
    private String language = Language.FA.code();
    private String term;
    private String note;
    private Map<String, String> renderings = new TreeMap<>();

    @PostConstruct
    void open() {
        Optional.ofNullable(request.getParameter("term"))
                .filter(named -> named.matches("\\d{1,18}"))
                .map(named -> book.show(Long.parseLong(named)))
                .ifPresent(this::take);
    }

    private void take(TermRow known) {
        id = known.id();
        seenVersion = known.seenVersion();
        language = known.language();
        term = known.term();
        note = known.note();
        renderings = new TreeMap<>(known.renderings());
    }

    /** Keeps the term, new or changed. */
    public void save() {
        if (id == null) {
            book.enter(typed());
            done("term.entered");
        } else {
            book.change(id, seenVersion, typed());
            done("term.changed");
        }
    }

    private NewTerm typed() {
        var typed = new TreeMap<String, String>();
        renderings.forEach((into, rendering) ->
                Optional.ofNullable(Text.clean(rendering)).ifPresent(words -> typed.put(into, words)));
        return new NewTerm(language, Text.clean(term), typed, Text.clean(note));
    }

    /** Takes the term out of use. */
    public void retire() {
        book.retire(id, seenVersion);
        done("term.retired");
    }

    private void done(String key) {
        messages.afterRedirect(key, Text.clean(term));
        Redirect.to("/desk/terms");
    }

    /** Whether a term that the glossary holds already is being changed. */
    public boolean isKnown() {
        return id != null;
    }

    /** The languages in which a rendering can be typed: those of the pages, and any in which there is one. */
    public List<String> getTargets() {
        var targets = new LinkedHashSet<String>();
        Language.ofThePages().forEach(one -> targets.add(one.code()));
        targets.addAll(renderings.keySet());
        return List.copyOf(targets);
    }

    /** The id of the term that is being changed; null for a new one. */
    public Long getId() {
        return id;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Map<String, String> getRenderings() {
        return renderings;
    }
}
