package org.nameh.unsent.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nameh.unsent.KeptForm;
import org.nameh.unsent.TypedField;

/** One form on a page that was typed there and not sent: whether the page shows it, its beginning, and all that was typed. */
public record UnsentLine(UUID id, Instant savedAt, boolean putBack, String glimpse, List<TypedField> words) {

    static UnsentLine of(UUID id) {
        return new UnsentLine(id, Instant.EPOCH, false, "", List.of());
    }

    static UnsentLine of(KeptForm kept, boolean putBack) {
        var form = kept.form();
        return new UnsentLine(form.id(), kept.savedAt(), putBack, form.glimpse(), form.words());
    }
}
