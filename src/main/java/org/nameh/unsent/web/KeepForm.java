package org.nameh.unsent.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nameh.platform.Refusal;
import org.nameh.platform.web.Dates;
import org.nameh.platform.web.KnownBrowser;
import org.nameh.platform.web.Messages;
import org.nameh.unsent.FormSent;
import org.nameh.unsent.TypedForm;
import org.nameh.unsent.UnsentForms;

/**
 * Keeps what is being typed into a form, again and again, and answers in the language of the page when it did: a JSON object
 * {@code {said}}. It stands outside of what needs a session, so that a session that ended loses nothing: then the cookie of
 * {@link KnownBrowser} must name the account in whose name the page was opened, else the answer is 401. 205 for a form that was
 * sent already: it goes on under another id; 413 for too much.
 */
@WebServlet("/desk/unsent")
public class KeepForm extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient UnsentForms forms;

    @Inject
    transient KnownBrowser browser;

    @Inject
    transient Messages messages;

    @Inject
    transient Dates dates;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (var reader = Json.createReader(request.getReader())) {
            keep(request, response, reader.readObject());
        } catch (JsonException
                | IllegalArgumentException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | DateTimeException malformed) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, JsonObject asked) throws IOException {
        var owner = asked.getString("owner");
        var form = new TypedForm(
                UUID.fromString(asked.getString("id")),
                asked.getString("address"),
                TypedForm.read(asked.getJsonArray("fields")));
        var signedIn = owner.equals(request.getRemoteUser());
        if (!signedIn && !Optional.of(owner).equals(browser.account(request))) {
            say(response, HttpServletResponse.SC_UNAUTHORIZED, messages.text("unsent.refused.signedOut"));
            return;
        }
        try {
            var savedAt = forms.keep(owner, form);
            if (signedIn && asked.containsKey("from")) {
                giveUp(asked.getJsonObject("from"));
            }
            var key = signedIn ? "unsent.saved" : "unsent.saved.signedOut";
            say(response, HttpServletResponse.SC_OK, messages.text(key, dates.lately(savedAt)));
        } catch (FormSent sent) {
            response.setStatus(HttpServletResponse.SC_RESET_CONTENT); // no error: browsers would complain of one
        } catch (Refusal tooMuch) {
            say(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, messages.text(tooMuch.getMessage()));
        }
    }

    /** The form out of which this one was put back has gone on here. */
    private void giveUp(JsonObject from) {
        forms.giveUp(UUID.fromString(from.getString("id")), Instant.parse(from.getString("savedAt")));
    }

    private static void say(HttpServletResponse response, int status, String said) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        try (var writer = Json.createWriter(response.getWriter())) {
            writer.write(Json.createObjectBuilder().add("said", said).build());
        }
    }
}
