package org.nameh.masking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.nameh.letter.RegistrationNumber;
import org.nameh.masking.MaskDesk;
import org.nameh.masking.PlateRow;

/** Lists the leaves of the newest version of a letter, and what the public gets of each, wherever that matters. */
@Named
@RequestScoped
public class ShowPlates {

    @Inject
    MaskDesk desk;

    private List<PlateRow> plates;

    /** The leaves of a letter in their order. */
    public List<PlateRow> of(RegistrationNumber number) {
        if (plates == null) {
            plates = desk.plates(number);
        }
        return plates;
    }
}
