package org.nameh.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Language;
import org.nameh.platform.Text;
import org.nameh.platform.web.Page;
import org.nameh.publication.Door;
import org.nameh.publication.Preview;
import org.nameh.readingroom.PlainText;
import org.nameh.readingroom.ReadingPage;
import org.nameh.readingroom.TextRow;
import org.nameh.readingroom.View;
import org.nameh.review.OpenPoint;

/** Backs desk/publication/preview.xhtml: {@code ?channel=&in=}, a channel and the language of a reader. */
@Named
@RequestScoped
public class PreviewLetter {

    @Inject
    Door door;

    @Inject
    Page page;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private Channel channel;
    private Language reader;
    private ReadingPage open;
    private List<OpenPoint> checks;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        channel = Channel.named(request.getParameter("channel"));
        reader = Language.ofThePages().stream()
                .filter(language -> language.code().equals(request.getParameter("in")))
                .findFirst()
                .orElse(page.getLanguage());
        var made = door.preview(number, reader);
        checks = made.map(Preview::open).orElse(List.of());
        open = made.map(Preview::letter)
                .map(letter -> ReadingPage.open(letter, reader, view(), Text.orEmpty(request.getParameter("text"))))
                .orElse(null);
    }

    private Optional<View> view() {
        return View.find(request.getParameter("view"));
    }

    /** The paragraphs of a text as machines read them. */
    public List<String> paragraphs(TextRow text) {
        return Text.paragraphs(PlainText.of(text));
    }

    /** The lines of the letter as a file of plain text. */
    public List<String> getLines() {
        return Text.paragraphs(PlainText.of(open.letter()).body());
    }

    public RegistrationNumber getNumber() {
        return number;
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public Channel getChannel() {
        return channel;
    }

    public Language getReader() {
        return reader;
    }

    /** The letter as the reader would have it open; null if nothing is written down yet. */
    public ReadingPage getOpen() {
        return open;
    }

    /** What publishing the letter would be refused for, or would leave out. */
    public List<OpenPoint> getChecks() {
        return checks;
    }
}
