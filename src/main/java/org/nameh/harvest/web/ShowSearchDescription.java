package org.nameh.harvest.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.nameh.harvest.SearchDescription;
import org.nameh.platform.Language;

/** How browsers search here: {@code /opensearch.xml}, in English, and {@code /{lang}/opensearch.xml}. */
@WebServlet({
    "/opensearch.xml",
    "/en/opensearch.xml",
    "/fa/opensearch.xml",
    "/ar/opensearch.xml",
    "/de/opensearch.xml",
    "/fr/opensearch.xml"
})
public class ShowSearchDescription extends MachineAnswer {

    private static final long serialVersionUID = 1L;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getServletPath();
        var reader = Language.ofThePages(path.split("/")[1]).orElse(Language.EN);
        if (isAskedAnew(request, response)) {
            try {
                var description = SearchDescription.in(reader, path);
                send(description, SearchDescription.TYPE + ";charset=UTF-8", request, response);
            } catch (XMLStreamException failed) {
                throw new IOException(failed);
            }
        }
    }
}
