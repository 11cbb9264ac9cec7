package org.nameh.review;

import java.io.Serializable;
import java.util.List;

/** Something that must be settled before a version can be handed in: a key of the message bundle, and what fills its places. */
public record OpenPoint(String key, List<Serializable> details) implements Serializable {

    static OpenPoint of(String key, Serializable... details) {
        return new OpenPoint("review.open." + key, List.of(details));
    }
}
