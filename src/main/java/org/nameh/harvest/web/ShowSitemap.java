package org.nameh.harvest.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.nameh.finding.FindingAid;
import org.nameh.finding.IndexEntry;
import org.nameh.harvest.Collection;
import org.nameh.harvest.Sitemap;
import org.nameh.harvest.SitemapFile;
import org.nameh.platform.Language;

/** The sitemap, {@code /sitemap.xml}: all pages, or the list of its files where one cannot hold them. */
@WebServlet("/sitemap.xml")
public class ShowSitemap extends MachineAnswer {

    private static final long serialVersionUID = 1L;

    static final String TYPE = "application/xml;charset=UTF-8";

    @Inject
    transient FindingAid aid;

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var state = room.state();
        if (isAskedAnew(state, request, response)) {
            send(sitemap(), state, TYPE, request, response);
        }
    }

    private Collection sitemap() {
        var files = SitemapFile.files(granary.volume(SitemapFile.COUNTED));
        return files.isEmpty() ? Sitemap.whole(people(aid), granary::shelf) : Sitemap.index(files);
    }

    /** By what the addresses of their pages name people. */
    static List<String> people(FindingAid aid) {
        return aid.people(Language.EN).stream().map(IndexEntry::key).toList();
    }
}
