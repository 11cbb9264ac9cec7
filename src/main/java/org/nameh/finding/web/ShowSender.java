package org.nameh.finding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.nameh.finding.Facet;
import org.nameh.finding.FindingAid;
import org.nameh.finding.Found;
import org.nameh.finding.Hit;
import org.nameh.finding.Place;
import org.nameh.finding.Search;
import org.nameh.platform.web.Page;
import org.nameh.platform.web.Revalidation;
import org.nameh.readingroom.ListRow;

/** Backs finding/person.xhtml: somebody who is known by the full name, and the newest letters they sent. */
@Named
@RequestScoped
public class ShowSender {

    @Inject
    FindingAid aid;

    @Inject
    Page page;

    @Inject
    Revalidation revalidation;

    @Inject
    HttpServletRequest request;

    private Search search = Search.all();
    private Found found = Found.nothing();

    /** Opens the page; answers 404 where the public knows nobody under the id. */
    public void open() throws IOException {
        search = Search.all().with(Facet.PERSON, request.getParameter("id"));
        found = aid.find(page.getLanguage(), search, Place.start());
        if (found.hits().isEmpty()) {
            var context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
        } else {
            revalidation.of(null, found);
        }
    }

    /** The name by which the reader knows the person. */
    public String getName() {
        return found.hits().get(0).row().sender();
    }

    /** The newest letters, twenty at most. */
    public List<ListRow> getLetters() {
        return found.hits().stream().map(Hit::row).toList();
    }

    /** Where all of the letters are listed, and can be searched. */
    public String getAll() {
        return "/" + page.getLanguage().code() + "/letters" + search.inAddress();
    }
}
