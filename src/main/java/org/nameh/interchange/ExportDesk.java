package org.nameh.interchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Fact;
import org.nameh.platform.Role;

/** The table from which the whole register leaves the house, for keeping or to be imported elsewhere. Each time is audited. */
@Stateless
@RolesAllowed({Role.REGISTRAR, Role.EDITOR})
public class ExportDesk {

    private static final int PAGE = 200;

    private static final RegistrationNumber BEFORE_ALL = new RegistrationNumber(0, 1);

    @Inject
    Sheets sheets;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    /** Writes all letters as a table: what the register says, and the text as last written down. */
    public void writeTable(@NotNull OutputStream out) throws IOException {
        facts.fire(new RegisterExported("CSV"));
        write(new CsvExport(out));
    }

    /** Writes all letters as a TEI corpus: what the register says, texts, translations, headings, and passages withheld. */
    public void writeTei(@NotNull OutputStream out) throws IOException {
        facts.fire(new RegisterExported("TEI"));
        write(new TeiExport(out, LocalDate.now(clock).toString()));
    }

    private void write(Export export) throws IOException {
        try (export) {
            for (var page = sheets.after(BEFORE_ALL, PAGE); !page.isEmpty(); page = following(page)) {
                page.forEach(export::write);
            }
        }
    }

    private List<Sheet> following(List<Sheet> page) {
        return sheets.after(page.get(page.size() - 1).number(), PAGE);
    }
}
