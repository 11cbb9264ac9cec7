package org.nameh.interchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.nameh.interchange.ImportDesk;
import org.nameh.interchange.ImportSheet;
import org.nameh.interchange.RowOutcome;
import org.nameh.interchange.RowSheet;
import org.nameh.platform.Slice;
import org.nameh.platform.web.Redirect;

/** Backs desk/import/import.xhtml: {@code ?only=&after=}; how far an import is, its report, and what can be done with it. */
@Named
@RequestScoped
public class ShowImport {

    private static final List<RowOutcome> ALL = List.of(RowOutcome.values());

    @Inject
    ImportDesk desk;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private long id;
    private ImportSheet sheet;
    private RowOutcome only;
    private Slice<RowSheet> rows;

    @PostConstruct
    void open() {
        id = number("import").orElseThrow();
        sheet = desk.show(id);
        only = ALL.stream()
                .filter(one -> one.name().equals(request.getParameter("only")))
                .findFirst()
                .orElse(null);
        var after = number("after").map(Long::intValue).orElse(0);
        rows = desk.rows(id, only == null ? ALL : List.of(only), after);
    }

    private Optional<Long> number(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(written -> written.matches("\\d{1,9}"))
                .map(Long::valueOf);
    }

    /** Registers its letters, or goes on with them. */
    public void register() {
        desk.register(id);
        again();
    }

    /** Stops registering. */
    public void pause() {
        desk.pause(id);
        again();
    }

    private void again() {
        Redirect.to("/desk/import/" + id);
    }

    public ImportSheet getSheet() {
        return sheet;
    }

    /** Whether letters can be registered now. */
    public boolean isReady() {
        return sheet.canGoOn(clock.instant());
    }

    public List<RowOutcome> getOutcomes() {
        return ALL;
    }

    public RowOutcome getOnly() {
        return only;
    }

    public List<RowSheet> getRows() {
        return rows.rows();
    }

    /** The address of the next rows; null after the last. */
    public String getNext() {
        var filter = only == null ? "" : "only=" + only + "&";
        return rows.more()
                ? "/desk/import/" + id + "?" + filter + "after=" + rows.last().number()
                : null;
    }
}
