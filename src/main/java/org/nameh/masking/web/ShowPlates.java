package org.nameh.masking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.nameh.letter.RegistrationNumber;
import org.nameh.masking.MaskDesk;
import org.nameh.masking.PlateRow;
import org.nameh.platform.web.Numbers;
import org.nameh.platform.web.Page;
import org.nameh.review.OpenPoint;

/** Lists the leaves of the newest version of a letter, and what the public gets of each, wherever that matters. */
@Named
@RequestScoped
public class ShowPlates {

    @Inject
    MaskDesk desk;

    @Inject
    Page page;

    @Inject
    Numbers numbers;

    private List<PlateRow> plates;

    /** The leaves of a letter in their order. */
    public List<PlateRow> of(RegistrationNumber number) {
        if (plates == null) {
            plates = desk.plates(number);
        }
        return plates;
    }

    /** What is open of the leaves of a letter before it can be approved: those that nobody looked at; leads to the first of them. */
    public List<OpenPoint> open(RegistrationNumber number) {
        var unseen = of(number).stream().filter(PlateRow::unseen).toList();
        var places = unseen.stream().map(plate -> numbers.whole(plate.place())).toList();
        return unseen.stream()
                .limit(1)
                .map(first -> OpenPoint.of("unseenLeaves", page.joined(places), first.leaf()))
                .toList();
    }
}
