package org.nameh.worklist.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Slice;
import org.nameh.platform.web.Redirect;
import org.nameh.worklist.BulkDesk;
import org.nameh.worklist.BulkRow;
import org.nameh.worklist.BulkSheet;
import org.nameh.worklist.UnknownBulk;

/** Backs desk/worklist/bulk.xhtml: {@code ?job=&after=}; how far a thing done to many letters is, and its report. */
@Named
@RequestScoped
public class ShowBulk {

    @Inject
    BulkDesk desk;

    @Inject
    HttpServletRequest request;

    private BulkSheet sheet;
    private Slice<BulkRow> rows;

    @PostConstruct
    void open() {
        var named = String.valueOf(request.getParameter("job"));
        if (!named.matches("\\d{1,18}")) {
            throw new UnknownBulk(named);
        }
        sheet = desk.show(Long.parseLong(named));
        rows = desk.rows(
                sheet.id(),
                Optional.ofNullable(request.getParameter("after"))
                        .flatMap(RegistrationNumber::find)
                        .orElse(null));
    }

    /** Lets it go on where it broke off. */
    public void goOn() {
        desk.goOn(sheet.id());
        Redirect.to("/desk/bulk?job=" + sheet.id());
    }

    public BulkSheet getSheet() {
        return sheet;
    }

    public List<BulkRow> getRows() {
        return rows.rows();
    }

    /** The address of the next letters; null after the last. */
    public String getNext() {
        return rows.more()
                ? "/desk/bulk?job=" + sheet.id() + "&after="
                        + rows.last().number().inAddress()
                : null;
    }
}
