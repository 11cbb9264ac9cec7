package org.nameh.harvest.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.nameh.harvest.CmifIndex;
import org.nameh.harvest.Collection;
import org.nameh.harvest.LineDump;
import org.nameh.harvest.TableDump;
import org.nameh.platform.Language;

/** The whole collection in one answer, sent while it is read: {@code /cmif.xml}, {@code /dump/letters.csv} and {@code .jsonl}. */
@WebServlet({"/cmif.xml", "/dump/letters.csv", "/dump/letters.jsonl"})
public class ShowCollection extends MachineAnswer {

    private static final long serialVersionUID = 1L;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var state = room.state();
        if (isAskedAnew(state, request, response)) {
            var path = request.getServletPath();
            send(collection(path), state, type(path), request, response);
        }
    }

    private static String type(String path) {
        return switch (path) {
            case "/cmif.xml" -> "application/tei+xml;charset=UTF-8";
            case "/dump/letters.csv" -> "text/csv;charset=UTF-8";
            default -> "application/jsonl;charset=UTF-8";
        };
    }

    private Collection collection(String path) {
        return switch (path) {
            case "/cmif.xml" -> new CmifIndex(after -> granary.lines(after, Language.EN));
            case "/dump/letters.csv" -> new TableDump(granary::items);
            default -> new LineDump(granary::items);
        };
    }
}
