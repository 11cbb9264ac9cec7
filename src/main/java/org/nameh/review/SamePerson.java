package org.nameh.review;

import java.util.List;
import org.nameh.platform.Refusal;

/** Somebody who had a hand in a version wanted to approve it. The details say who, and who may instead. */
public class SamePerson extends Refusal {

    private static final long serialVersionUID = 1L;

    public SamePerson(String who, List<String> whoMay) {
        super(
                whoMay.isEmpty() ? "review.refused.nobodyElse" : "review.refused.samePerson",
                who,
                String.join(", ", whoMay));
    }
}
