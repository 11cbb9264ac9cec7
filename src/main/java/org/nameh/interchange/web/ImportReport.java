package org.nameh.interchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.interchange.Finding;
import org.nameh.interchange.ImportDesk;
import org.nameh.interchange.RowSheet;
import org.nameh.interchange.UnknownImport;
import org.nameh.platform.Report;
import org.nameh.platform.Role;
import org.nameh.platform.web.DeskGuard;
import org.nameh.platform.web.Messages;

/** Gives the report of an import to keep: a table with a line for each row, in the language of the reader. */
@WebServlet("/desk/import/report.csv")
public class ImportReport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> COLUMNS = List.of(
            "import.row",
            "import.source",
            "import.sourceId",
            "import.letter",
            "import.outcome",
            "letter.number",
            "import.findings");

    @Inject
    transient ImportDesk desk;

    @Inject
    transient Messages messages;

    /** The id of the import that a request names. @throws UnknownImport if it names none */
    static long id(HttpServletRequest request) {
        var named = String.valueOf(request.getParameter("import"));
        if (!named.matches("\\d{1,9}")) {
            throw new UnknownImport(named);
        }
        return Long.parseLong(named);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (DeskGuard.isRefused(request, response, Role.REGISTRAR, Role.EDITOR)) {
            return;
        }
        try {
            var id = id(request);
            desk.show(id);
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"import-" + id + ".csv\"");
            try (var report = new Report(response.getOutputStream())) {
                report.line(COLUMNS.stream().map(messages::text).toList());
                desk.report(id, row -> report.line(line(row)));
            }
        } catch (UnknownImport none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private List<String> line(RowSheet row) {
        return Stream.of(
                        row.number(),
                        row.source(),
                        row.sourceId(),
                        row.label(),
                        messages.text("rowOutcome." + row.outcome()),
                        row.registered(),
                        row.findings().stream().map(this::text).collect(Collectors.joining("\n")))
                .map(cell -> cell == null ? "" : cell.toString())
                .toList();
    }

    private String text(Finding finding) {
        return messages.text("remark." + finding.remark(), finding.detail());
    }
}
