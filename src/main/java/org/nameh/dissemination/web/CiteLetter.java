package org.nameh.dissemination.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.nameh.dissemination.Citation;
import org.nameh.dissemination.Format;
import org.nameh.dissemination.Signposts;
import org.nameh.platform.web.Page;
import org.nameh.readingroom.ReadingPage;

/** Backs parts/cite.xhtml and parts/forms.xhtml: how the letter that is open is cited, and in which forms it can be had. */
@Named
@RequestScoped
public class CiteLetter {

    @Inject
    Handout handout;

    @Inject
    Page page;

    private Citation citation;
    private List<Format> formats = List.of();

    /** Points machines to the forms of the letter that a reader has open; nowhere once it is gone. */
    public void open(ReadingPage open) {
        if (open == null) {
            return;
        }
        var letter = open.letter();
        var imprint = handout.imprint();
        citation = Citation.of(letter.head(), letter.original().language(), imprint, page.getLanguage());
        formats = Format.all(!letter.pages().isEmpty()).toList();
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        Signposts.ofPage(letter.head().publicId(), letter.pages().size(), imprint)
                .forEach(link -> response.addHeader("Link", link));
    }

    /** How it is cited; null where no public page is open, as at the desk. */
    public Citation getCitation() {
        return citation;
    }

    /** All forms in which it can be had. */
    public List<Format> getFormats() {
        return formats;
    }

    /** Those that are citations, made for readers of one language. */
    public List<Format> getCitations() {
        return formats.stream().filter(Format::isCitation).toList();
    }

    /** Those that hold the letter itself. */
    public List<Format> getForms() {
        return formats.stream().filter(form -> !form.isCitation()).toList();
    }
}
