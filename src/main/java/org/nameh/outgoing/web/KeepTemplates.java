package org.nameh.outgoing.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nameh.outgoing.Placeholder;
import org.nameh.outgoing.TemplateDesk;
import org.nameh.outgoing.TemplateRow;
import org.nameh.outgoing.Tidings;
import org.nameh.platform.Language;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Page;
import org.nameh.platform.web.Redirect;

/** Backs desk/settings/templates.xhtml: all texts, and the form of the one that {@code ?tidings=} and {@code ?in=} name. */
@Named
@RequestScoped
public class KeepTemplates {

    private static final String HERE = "/desk/settings/templates";

    @Inject
    TemplateDesk desk;

    @Inject
    Page page;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private List<TemplateRow> texts;
    private List<TemplateRow> kept = List.of();
    private int seen;
    private String body;

    @PostConstruct
    void open() {
        texts = desk.list();
        var tidings = Stream.of(Tidings.values())
                .filter(one -> one.name().equals(request.getParameter("tidings")))
                .findFirst();
        var language = Optional.ofNullable(request.getParameter("in")).flatMap(Language::ofThePages);
        if (tidings.isPresent() && language.isPresent()) {
            kept = desk.show(tidings.get(), language.get());
            seen = getKnown().ordinal();
            body = getKnown().body();
        }
    }

    /** Keeps the text; says beside it what is wrong. */
    public void save() {
        var typed = Text.clean(body);
        if (typed == null) {
            messages.beside("body", "outgoing.refused.empty");
            return;
        }
        var unknown = Placeholder.unknownIn(typed);
        if (!unknown.isEmpty()) {
            messages.beside("body", "outgoing.refused.placeholder", unknown.get(0));
            return;
        }
        desk.keep(getKnown().tidings(), language(), seen, typed);
        done("outgoing.template.kept");
    }

    /** Goes back to the text that came with the house. */
    public void restore() {
        desk.restore(getKnown().tidings(), language(), seen);
        done("outgoing.template.restored");
    }

    private Language language() {
        return Language.of(getKnown().language());
    }

    private void done(String key) {
        messages.afterRedirect(key);
        Redirect.to(
                HERE + "?tidings=" + getKnown().tidings() + "&in=" + getKnown().language());
    }

    /** The texts of an occasion, in the order of the languages of the pages. */
    public List<TemplateRow> of(Tidings tidings) {
        var order = page.getLanguages().stream().map(Language::code).toList();
        return texts.stream()
                .filter(row -> row.tidings() == tidings)
                .sorted(Comparator.comparing(row -> order.indexOf(row.language())))
                .toList();
    }

    /** Whether the text is that of the house. */
    public boolean isHouse() {
        return getKnown().body().equals(kept.get(kept.size() - 1).body());
    }

    /** The text that is being changed, as it counts now; null for none. */
    public TemplateRow getKnown() {
        return kept.isEmpty() ? null : kept.get(0);
    }

    /** The texts of before, the newest first. */
    public List<TemplateRow> getEarlier() {
        return kept.stream().skip(1).toList();
    }

    public List<String> getPlaces() {
        return Arrays.stream(Placeholder.values()).map(Placeholder::written).toList();
    }

    public Tidings[] getAllTidings() {
        return Tidings.values();
    }

    public int getLongest() {
        return TemplateDesk.LONGEST;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
