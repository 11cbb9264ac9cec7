package org.nameh.interchange;

import java.util.List;
import org.nameh.letter.RegistrationNumber;

/** A row of an import as a page and the report show it; without a registration number (null) until it has one. */
public record RowSheet(
        int number,
        String source,
        String sourceId,
        String label,
        RowOutcome outcome,
        RegistrationNumber registered,
        List<Finding> findings) {}
