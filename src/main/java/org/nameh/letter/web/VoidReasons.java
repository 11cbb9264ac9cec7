package org.nameh.letter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.nameh.letter.RegisterRow;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.ReviewStatus;
import org.nameh.letter.VoidDesk;

/** Why numbers in a list of letters were burnt; asked for once, and only if there are such numbers. */
@Named
@RequestScoped
public class VoidReasons {

    @Inject
    VoidDesk desk;

    private Map<RegistrationNumber, String> reasons;

    /** The reasons by number, for those rows whose number was burnt. */
    public Map<RegistrationNumber, String> among(List<RegisterRow> rows) {
        if (reasons == null) {
            var burnt = rows.stream()
                    .filter(row -> row.status() == ReviewStatus.VOID)
                    .map(RegisterRow::number)
                    .toList();
            reasons = burnt.isEmpty() ? Map.of() : desk.reasons(burnt);
        }
        return reasons;
    }
}
