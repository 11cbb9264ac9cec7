package org.nameh.translation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.nameh.platform.Slice;
import org.nameh.platform.Text;
import org.nameh.translation.TermBook;
import org.nameh.translation.TermRow;

/** Backs the list of desk/terms/list.xhtml: {@code ?q=&after=}. */
@Named
@RequestScoped
public class ListTerms {

    @Inject
    TermBook book;

    @Inject
    HttpServletRequest request;

    private String sought;
    private Slice<TermRow> terms;

    @PostConstruct
    void open() {
        sought = Text.orEmpty(Text.clean(request.getParameter("q")));
        var after = Optional.ofNullable(request.getParameter("after"))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(0L);
        terms = book.list(sought, after);
    }

    public String getSought() {
        return sought;
    }

    public List<TermRow> getTerms() {
        return terms.rows();
    }

    /** The address of the next page of the list; null on the last. */
    public String getNext() {
        return terms.more()
                ? "/desk/terms?q=" + URLEncoder.encode(sought, StandardCharsets.UTF_8) + "&after="
                        + terms.last().id()
                : null;
    }
}
