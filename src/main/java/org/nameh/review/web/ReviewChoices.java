package org.nameh.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.nameh.review.Ground;
import org.nameh.review.MentionDecision;

/** The choices that the form of a draft offers. */
@Named
@ApplicationScoped
public class ReviewChoices {

    public Ground[] getGrounds() {
        return Ground.values();
    }

    public MentionDecision[] getDecisions() {
        return MentionDecision.values();
    }
}
