package org.nameh.readingroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nameh.platform.Language;
import org.nameh.platform.Text;
import org.nameh.platform.web.Page;
import org.nameh.platform.web.Revalidation;
import org.nameh.readingroom.Absence;
import org.nameh.readingroom.ReadingPage;
import org.nameh.readingroom.ReadingRoom;
import org.nameh.readingroom.Rendition;
import org.nameh.readingroom.View;

/** Backs readingroom/letter.xhtml: {@code ?view=&text=}. */
@Named
@RequestScoped
public class ReadLetter {

    @Inject
    ReadingRoom room;

    @Inject
    Page page;

    @Inject
    Revalidation revalidation;

    @Inject
    HttpServletRequest request;

    private ReadingPage open;
    private Absence absence;

    /** Opens the letter; where the public cannot read it, answers 410 if it could once, else 404. */
    public void open() throws IOException {
        var id = request.getParameter("id");
        var letter = room.read(id, page.getLanguage());
        if (letter.isPresent()) {
            show(letter.get());
            return;
        }
        absence = room.absence(id, page.getLanguage()).orElse(null);
        var context = FacesContext.getCurrentInstance();
        if (absence == null) {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
        } else {
            context.getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
        }
    }

    private void show(Rendition letter) {
        revalidation.of(letter.head().visibleFrom(), letter);
        open = ReadingPage.open(
                letter,
                page.getLanguage(),
                View.find(request.getParameter("view")),
                Text.orEmpty(request.getParameter("text")));
    }

    /** The letter as the reader has it open; null once it is gone. */
    public ReadingPage getOpen() {
        return open;
    }

    /** Whether a text that is open is in Arabic script, or, asked otherwise, in another. */
    public boolean showing(boolean arabicScript) {
        return open != null
                && open.languages()
                        .flatMap(code -> Language.find(code).stream())
                        .anyMatch(language -> language.inArabicScript() == arabicScript);
    }

    /** Where the picture of its first page is; null if it shows none. */
    public String getPicture() {
        return open == null || open.letter().pages().isEmpty()
                ? null
                : "/letters/%s/pages/%d.jpg"
                        .formatted(
                                open.letter().head().publicId(),
                                open.letter().pages().get(0).number());
    }

    /** Since when it is gone; null while it is here. */
    public Absence getAbsence() {
        return absence;
    }

    /** The views between which a reader can choose. */
    public View[] getViews() {
        return View.values();
    }
}
