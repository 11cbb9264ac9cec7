package org.nameh.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.nameh.people.Directory;
import org.nameh.people.PersonRow;
import org.nameh.platform.Slice;
import org.nameh.platform.Text;

/** Backs desk/people/list.xhtml: {@code ?q=&after=}. */
@Named
@RequestScoped
public class ListPeople {

    @Inject
    Directory directory;

    @Inject
    HttpServletRequest request;

    private String sought;
    private Slice<PersonRow> people;

    @PostConstruct
    void open() {
        sought = Text.clean(request.getParameter("q"));
        var after = Optional.ofNullable(request.getParameter("after"))
                .filter(given -> given.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(Long.MAX_VALUE);
        people = directory.list(sought, after);
    }

    public String getSought() {
        return sought;
    }

    public List<PersonRow> getPeople() {
        return people.rows();
    }

    /** The address of the next page of the list; null on the last. */
    public String getNext() {
        if (!people.more()) {
            return null;
        }
        var search = sought == null ? "" : "q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8) + "&";
        return "/desk/people?" + search + "after=" + people.last().id();
    }
}
