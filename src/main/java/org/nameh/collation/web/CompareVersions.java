package org.nameh.collation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.nameh.collation.CollatingTable;
import org.nameh.collation.CollationSheet;
import org.nameh.letter.RegistrationNumber;

/** Backs the changes on desk/review/review.xhtml: {@code ?since=}. */
@Named
@RequestScoped
public class CompareVersions {

    @Inject
    CollatingTable table;

    @Inject
    HttpServletRequest request;

    private CollationSheet sheet;

    @PostConstruct
    void open() {
        var since = Optional.ofNullable(request.getParameter("since"))
                .filter(written -> written.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(null);
        sheet = table.collate(RegistrationNumber.named(request.getParameter("number")), since);
    }

    public CollationSheet getSheet() {
        return sheet;
    }
}
