package org.nameh.receipt.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;
import org.nameh.receipt.CallBackBook;
import org.nameh.receipt.WriterSheet;

/**
 * Backs parts/writer.xhtml: what the writer of the letter at hand did by receipt. How a call back is safe is on the page only in the answer
 * to the button that asks for it.
 */
@Named
@RequestScoped
public class AnswerWriter {

    @Inject
    CallBackBook book;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private RegistrationNumber number;
    private WriterSheet sheet;
    private long opened;
    private String way;

    @PostConstruct
    void open() {
        number = RegistrationNumber.named(request.getParameter("number"));
        sheet = book.of(number);
    }

    /** Opens how a call back is safe; the audit trail says who did. */
    public void reveal(long id) {
        way = book.open(number, id);
        opened = id;
    }

    /** Says that the writer was called back. */
    public void complete(long id) {
        book.complete(number, id);
        messages.afterRedirect("callBack.done");
        Redirect.to("/desk/letters/" + number.inAddress());
    }

    public WriterSheet getSheet() {
        return sheet;
    }

    /** Whether one is open on the page. */
    public boolean isOpened(long id) {
        return opened == id;
    }

    public String getWay() {
        return way;
    }
}
