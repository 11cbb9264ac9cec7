package org.nameh.correction.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import org.nameh.platform.Language;
import org.nameh.platform.web.Counter;
import org.nameh.platform.web.HandedIn;

/** Takes in the form of {@code /correction}; {@code ?letter=} fills in which letter somebody came from, whatever it is. */
@WebServlet("/correction")
public class CorrectionCounter extends Counter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AskForCorrection asked;

    @Override
    protected String view() {
        return "/views/correction/correction.xhtml";
    }

    @Override
    protected Optional<String> inAddress() {
        return Optional.of("letter");
    }

    @Override
    protected Optional<Language> take(HandedIn form) {
        asked.take(form);
        return Optional.empty();
    }
}
