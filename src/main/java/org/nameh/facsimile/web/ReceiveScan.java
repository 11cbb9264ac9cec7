package org.nameh.facsimile.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.nameh.facsimile.Darkroom;
import org.nameh.facsimile.Destination;
import org.nameh.facsimile.FileName;
import org.nameh.facsimile.Lightbox;
import org.nameh.facsimile.ScanRefused;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.UnknownLetter;
import org.nameh.platform.Refusal;
import org.nameh.platform.Role;
import org.nameh.platform.web.DeskGuard;
import org.nameh.platform.web.Messages;

/**
 * Takes one file, sent by a script as the part {@code file}, for a letter ({@code ?letter=2026-0312}), the tray of a form
 * ({@code ?tray=} and its token) or a pile ({@code ?pile=} and a UUID). Answers with a JSON object: {@code outcome} (ok or
 * refused), {@code file}, {@code said}, and the {@code leaves} that were kept. A file of more than 64 KiB waits on disk, never in
 * memory.
 */
@WebServlet("/desk/scans/upload")
@MultipartConfig(fileSizeThreshold = 65_536)
public class ReceiveScan extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Darkroom darkroom;

    @Inject
    transient Lightbox lightbox;

    @Inject
    transient Messages messages;

    @Inject
    transient LeafAnswer leaves;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (DeskGuard.isRefused(request, response, Role.REGISTRAR, Role.EDITOR)) {
            return;
        }
        var file = request.getPart("file");
        if (file == null) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST, refused("", "scan.refused.empty"));
            return;
        }
        var name = FileName.clean(file.getSubmittedFileName());
        try (var content = file.getInputStream()) {
            var kept = darkroom.receive(name, content, destination(request));
            answer(response, HttpServletResponse.SC_OK, kept(name, kept));
        } catch (ScanRefused | UnknownLetter refusal) {
            answer(response, HttpServletResponse.SC_OK, refused(name, refusal));
        } finally {
            file.delete();
        }
    }

    private static Destination destination(HttpServletRequest request) {
        var letter = request.getParameter("letter");
        if (letter != null) {
            return Destination.letter(RegistrationNumber.named(letter));
        }
        var tray = request.getParameter("tray");
        return tray == null ? Destination.pile(uuid(request.getParameter("pile"))) : Destination.form(uuid(tray));
    }

    private static UUID uuid(String written) {
        try {
            return UUID.fromString(String.valueOf(written));
        } catch (IllegalArgumentException noUuid) {
            throw new ScanRefused("scan.refused.destination");
        }
    }

    private JsonObject kept(String file, List<Long> ids) {
        var rows = Json.createArrayBuilder();
        lightbox.some(ids).forEach(row -> rows.add(leaves.of(row)));
        return Json.createObjectBuilder()
                .add("outcome", "ok")
                .add("file", file)
                .add("said", messages.text("scan.kept", ids.size()))
                .add("leaves", rows)
                .build();
    }

    private JsonObject refused(String file, Refusal refusal) {
        return refused(file, refusal.getMessage(), refusal.getDetails().toArray());
    }

    private JsonObject refused(String file, String key, Object... details) {
        return Json.createObjectBuilder()
                .add("outcome", "refused")
                .add("file", file)
                .add("said", messages.text(key, details))
                .build();
    }

    private static void answer(HttpServletResponse response, int status, JsonObject answer) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        try (var writer = Json.createWriter(response.getWriter())) {
            writer.write(answer);
        }
    }
}
