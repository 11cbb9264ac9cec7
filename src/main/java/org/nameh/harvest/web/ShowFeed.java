package org.nameh.harvest.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.nameh.harvest.AtomFeed;
import org.nameh.platform.HouseAddress;
import org.nameh.platform.Language;

/** The feed of the newest letters: {@code /feed.atom}, in English, and {@code /{lang}/feed.atom}. */
@WebServlet({"/feed.atom", "/en/feed.atom", "/fa/feed.atom", "/ar/feed.atom", "/de/feed.atom", "/fr/feed.atom"})
public class ShowFeed extends MachineAnswer {

    private static final long serialVersionUID = 1L;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isAskedAnew(granary.state(), request, response)) {
            var path = request.getServletPath();
            var reader = Language.ofThePages(path.split("/")[1]).orElse(Language.EN);
            try {
                var feed = AtomFeed.of(granary.news(reader), HouseAddress.of(path));
                send(feed, "application/atom+xml;charset=UTF-8", request, response);
            } catch (XMLStreamException failed) {
                throw new IOException(failed);
            }
        }
    }
}
