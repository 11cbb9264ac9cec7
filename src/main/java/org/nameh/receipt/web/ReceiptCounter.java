package org.nameh.receipt.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import org.nameh.platform.Language;
import org.nameh.platform.web.Counter;
import org.nameh.platform.web.HandedIn;

/** Takes in the forms of {@code /receipt}. The code is in what is posted alone: in no address, session, log or referrer. */
@WebServlet("/receipt")
public class ReceiptCounter extends Counter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AskByReceipt asked;

    @Override
    protected String view() {
        return "/views/receipt/receipt.xhtml";
    }

    @Override
    protected Optional<Language> take(HandedIn form) {
        return asked.take(form);
    }
}
