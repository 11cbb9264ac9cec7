package org.nameh.unsent.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.unsent.KeptForm;
import org.nameh.unsent.UnsentForms;

/** Backs WEB-INF/parts/unsent.xhtml: what its reader typed at the address of a page and did not send. */
@Named
@RequestScoped
public class ShowUnsent {

    @Inject
    UnsentForms forms;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private List<UnsentLine> lines;

    /**
     * The forms that can be put back or discarded, that which was put back first. Not told where the reader has just sent a
     * form and sees it again; and a click on one of them means that which stood there, whatever came to them since.
     */
    public List<UnsentLine> getLines() {
        if (lines == null) {
            lines = posted().map(this::offered).orElseGet(this::kept);
        }
        return lines;
    }

    /** The ids of those forms, in their order. */
    public String getOffered() {
        return getLines().stream().map(line -> line.id().toString()).collect(Collectors.joining(" "));
    }

    private Optional<String> posted() {
        return FacesContext.getCurrentInstance().isPostback() && putBack().isEmpty()
                ? Optional.of(parameter("offered").orElse(""))
                : Optional.empty();
    }

    private List<UnsentLine> offered(String ids) {
        return Arrays.stream(ids.split(" "))
                .flatMap(id -> PutBack.id(id).stream())
                .map(UnsentLine::of)
                .toList();
    }

    private List<UnsentLine> kept() {
        var shown = putBack();
        return Stream.concat(
                        shown.stream().map(form -> UnsentLine.of(form, true)),
                        forms.at(getAddress()).stream()
                                .filter(form -> shown.filter(same -> same.form()
                                                .id()
                                                .equals(form.form().id()))
                                        .isEmpty())
                                .map(form -> UnsentLine.of(form, false)))
                .toList();
    }

    private Optional<KeptForm> putBack() {
        return PutBack.in(request);
    }

    /** Forgets one of the forms and shows the page without it. */
    public void discard(UUID id) {
        forms.discard(id);
        messages.afterRedirect("unsent.discarded");
        Redirect.to(getAddress());
    }

    /** The id under which what is typed into a form of this page is kept; the form of a page that was sent keeps its own. */
    public String id(String form) {
        return parameter("unsent")
                .filter(sent -> isTyped(form))
                .flatMap(PutBack::id)
                .orElseGet(UUID::randomUUID)
                .toString();
    }

    /** Whether this page shows in a form what was typed there and is not sent yet. */
    public boolean isTyped(String form) {
        return parameter(form).isPresent();
    }

    public String getAddress() {
        var context = FacesContext.getCurrentInstance();
        return context.getApplication()
                .getViewHandler()
                .getActionURL(context, context.getViewRoot().getViewId());
    }

    private static Optional<String> parameter(String name) {
        var posted = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return Optional.ofNullable(posted.get(name));
    }
}
