package org.nameh.receipt;

import java.time.LocalDate;
import org.nameh.delivery.DeliveryState;
import org.nameh.platform.Language;

/**
 * How far a letter is, for whoever has its receipt: no text, no name and no number of it. Of a letter meant for somebody inside also how
 * far it came on its way (null: it is none) and for how many days nothing was heard of it.
 */
public record Progress(
        Language language, Stage stage, LocalDate receivedOn, DeliveryState outcome, long silence, Allowed allowed) {

    /** Whether the writer may still decide on it here. */
    public boolean open() {
        return stage != Stage.CLOSED;
    }
}
