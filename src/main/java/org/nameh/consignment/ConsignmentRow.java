package org.nameh.consignment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A consignment as a page shows it; courier, remarks and the number announced are null where nobody told, and who closed it
 * and when while it is open.
 */
public record ConsignmentRow(
        ConsignmentNumber number,
        String courier,
        LocalDate receivedOn,
        String mode,
        Integer announced,
        Integer found,
        String remark,
        String openedBy,
        Instant openedAt,
        String closedBy,
        Instant closedAt,
        String closingRemark) {

    /** Whether it still takes letters. */
    public boolean isOpen() {
        return closedAt == null;
    }

    /** Whether as many letters were announced as were found, as far as anybody announced a number. */
    public boolean agrees() {
        return announced == null || announced.equals(found);
    }
}
