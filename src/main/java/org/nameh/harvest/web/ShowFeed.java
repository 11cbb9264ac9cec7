package org.nameh.harvest.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.nameh.finding.FindingAid;
import org.nameh.finding.Search;
import org.nameh.harvest.AtomFeed;
import org.nameh.harvest.News;
import org.nameh.platform.HouseAddress;
import org.nameh.platform.Language;

/** The feed of the newest letters, or of a search: {@code /feed.atom}, in English, and {@code /{lang}/feed.atom}. */
@WebServlet({"/feed.atom", "/en/feed.atom", "/fa/feed.atom", "/ar/feed.atom", "/de/feed.atom", "/fr/feed.atom"})
public class ShowFeed extends MachineAnswer {

    private static final long serialVersionUID = 1L;

    private static final int FOUND = 20;

    @Inject
    transient FindingAid findingAid;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isAskedAnew(room.state(), request, response)) {
            var path = request.getServletPath();
            var reader = Language.ofThePages(path.split("/")[1]).orElse(Language.EN);
            try {
                var search = Search.read(request::getParameter);
                var feed = AtomFeed.of(news(reader, search), HouseAddress.of(path), search.inAddress());
                send(feed, "application/atom+xml;charset=UTF-8", request, response);
            } catch (XMLStreamException failed) {
                throw new IOException(failed);
            }
        }
    }

    private News news(Language reader, Search search) {
        return search.narrows() ? granary.news(reader, findingAid.newest(reader, search, FOUND)) : granary.news(reader);
    }
}
