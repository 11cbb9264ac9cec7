package org.nameh.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.nameh.platform.Language;

/**
 * A counter of the house: one address where anybody hands in a form, without an account, a session, a cookie or a script. The form comes
 * back in the answer with whatever is wrong with it. Each network has thirty goes at once, and gets one back every ten seconds; whoever
 * has none left is told how long it takes (429), and keeps what was typed. What is larger than 64 KiB is not read (413).
 *
 * <p>No token guards these forms against being sent from the page of another site: they carry no right of whoever sits at the browser.
 * What lets somebody do anything is typed into the form itself, and without it another site sends no more than anybody may.
 */
public abstract class Counter extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int GOES = 30;
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int LARGEST = 64 << 10;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String LANGUAGE = "language";

    @Inject
    transient HandedIn handedIn;

    @Inject
    transient Clock clock;

    private transient Turnstile turnstile;

    @Override
    public void init() {
        turnstile = new Turnstile(GOES, PAUSE, clock);
    }

    /** The view of the form and of all answers to it. */
    protected abstract String view();

    /** Does what a form asks for, and gives the language of the answer where the form itself asks for none. */
    protected abstract Optional<Language> take(HandedIn form);

    /** The field that an address may fill in; no other, since addresses are kept in many places. */
    protected Optional<String> inAddress() {
        return Optional.empty();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        handedIn.take(request, LANGUAGE);
        inAddress().ifPresent(field -> handedIn.take(request, field));
        answer(request, response, Optional.empty());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LARGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            request.getRequestDispatcher("/views/errors/toolarge.xhtml").forward(new Unread(request), response);
            return;
        }
        handedIn.take(request);
        var wait = turnstile.pass(request.getRemoteAddr());
        handedIn.makeWait(wait);
        if (handedIn.isTooSoon()) {
            response.setStatus(TOO_MANY_REQUESTS);
            response.setHeader("Retry-After", String.valueOf(handedIn.getWait()));
            answer(request, response, Optional.empty());
        } else {
            answer(request, response, take(handedIn));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Optional<Language> otherwise)
            throws ServletException, IOException {
        var asked = Optional.ofNullable(handedIn.text(LANGUAGE)).flatMap(Language::ofThePages);
        asked.or(() -> otherwise).ifPresent(language -> PageLanguage.ask(request, language));
        Addresses.keep(request);
        request.getRequestDispatcher(view()).forward(new Unread(request), response);
    }
}
