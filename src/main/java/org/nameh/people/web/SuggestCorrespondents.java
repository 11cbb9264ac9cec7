package org.nameh.people.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nameh.people.Directory;
import org.nameh.people.Script;
import org.nameh.people.Suggestion;
import org.nameh.platform.Role;
import org.nameh.platform.Text;
import org.nameh.platform.web.DeskGuard;
import org.nameh.platform.web.Messages;

/**
 * Proposes correspondents while a name is typed: a JSON array of {@code {id, name, hint, calledSo}}, the name in the typed script;
 * {@code calledSo} are those of whom just this is a name.
 */
@WebServlet("/desk/people/suggest")
public class SuggestCorrespondents extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Directory directory;

    @Inject
    transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (DeskGuard.isRefused(request, response, Role.REGISTRAR, Role.EDITOR)) {
            return;
        }
        var suggestions = Json.createArrayBuilder();
        var typed = Text.orEmpty(request.getParameter("name"));
        directory.suggest(typed).forEach(known -> suggestions.add(object(known, Script.of(typed))));
        response.setContentType("application/json;charset=UTF-8");
        try (var writer = Json.createWriter(response.getWriter())) {
            writer.write(suggestions.build());
        }
    }

    private JsonObjectBuilder object(Suggestion known, Script typed) {
        var father = known.fatherName() == null
                ? ""
                : " · " + messages.text("people.father.short", isolated(known.fatherName()));
        var born = known.yearOfBirth() == null ? "" : " · * " + known.yearOfBirth();
        return Json.createObjectBuilder()
                .add("id", known.id())
                .add("name", known.nameIn(typed))
                .add("hint", isolated(known.names()) + father + born)
                .add("calledSo", known.calledSo());
    }

    /** Names whose direction does not reach what stands beside them (Unicode's isolates). */
    private static String isolated(String names) {
        return "\u2068" + names.replace(" · ", "\u2069 · \u2068") + "\u2069";
    }
}
