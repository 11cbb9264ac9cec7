package org.nameh.letter;

import java.io.Serializable;
import org.nameh.platform.NotHere;

/** A number was named under which the register holds no letter. */
public class UnknownLetter extends NotHere {

    private static final long serialVersionUID = 1L;

    public UnknownLetter(Serializable number) {
        super("letter.refused.unknown", number);
    }
}
