package org.nameh.receipt;

import java.time.LocalDate;
import java.util.List;
import org.nameh.delivery.DeliveryState;
import org.nameh.letter.RegistrationNumber;
import org.nameh.platform.Language;

/** What a code in force leads to: its letter, and what the writer may know of it. Never leaves the window. */
record Found(
        long letterId,
        RegistrationNumber number,
        Language language,
        Stage stage,
        LocalDate receivedOn,
        DeliveryState outcome,
        LocalDate newsOn,
        List<String> own,
        List<String> translations) {}
