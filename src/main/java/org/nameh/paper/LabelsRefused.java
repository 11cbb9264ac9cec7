package org.nameh.paper;

import org.nameh.platform.Refusal;

/** A range of numbers of which no labels can be made. */
public class LabelsRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public LabelsRefused(String messageKey) {
        super(messageKey);
    }
}
