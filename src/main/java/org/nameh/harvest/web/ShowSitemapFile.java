package org.nameh.harvest.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.nameh.finding.FindingAid;
import org.nameh.harvest.Collection;
import org.nameh.harvest.Sitemap;
import org.nameh.harvest.SitemapFile;

/** One file of the sitemap, {@code /sitemap-{n}.xml}: {@code ?file=}. */
@WebServlet("/views/harvest/sitemap")
public class ShowSitemapFile extends MachineAnswer {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FindingAid aid;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = file(Integer.parseInt(request.getParameter("file")));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var state = room.state();
        if (isAskedAnew(state, request, response)) {
            send(file.get(), state, ShowSitemap.TYPE, request, response);
        }
    }

    private Optional<Collection> file(int number) {
        return number == 0
                ? Optional.of(Sitemap.fixed(ShowSitemap.people(aid)))
                : SitemapFile.beginning(number).map(beginning -> Sitemap.of(beginning, granary::shelf));
    }
}
