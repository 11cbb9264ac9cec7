package org.nameh.unsent;

import org.nameh.platform.Refusal;

/** More is kept for the account than anybody can still look through, or the form is longer than any letter. */
public class TooMuchUnsent extends Refusal {

    private static final long serialVersionUID = 1L;

    TooMuchUnsent() {
        super("unsent.refused.tooMuch");
    }
}
