package org.nameh.notice;

import java.io.Serializable;
import java.time.Instant;

/**
 * A notice as a page shows it: what happened, to which letter (null: to none) or to how many (null: they are not counted), who did
 * it and when.
 */
public record NoticeRow(Long id, String action, String letter, Integer letters, String by, Instant at)
        implements Serializable {

    /** Where it leads. */
    public String address() {
        return Occasion.of(action).map(occasion -> occasion.address(letter)).orElse("/desk/notices");
    }
}
