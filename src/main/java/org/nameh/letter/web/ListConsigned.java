package org.nameh.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.nameh.consignment.ConsignmentNumber;
import org.nameh.letter.RegisterRow;
import org.nameh.letter.RegistrationNumber;
import org.nameh.letter.Registry;
import org.nameh.platform.Slice;

/** The letters of the consignment that the address names: {@code ?after=}. */
@Named
@RequestScoped
public class ListConsigned {

    @Inject
    Registry registry;

    @Inject
    HttpServletRequest request;

    private ConsignmentNumber consignment;
    private Slice<RegisterRow> letters;

    @PostConstruct
    void open() {
        consignment = ConsignmentNumber.named(request.getParameter("consignment"));
        var after = Optional.ofNullable(request.getParameter("after"))
                .flatMap(RegistrationNumber::find)
                .orElse(null);
        letters = registry.consigned(consignment, after);
    }

    public List<RegisterRow> getLetters() {
        return letters.rows();
    }

    /** The address of the next page of the list; null on the last. */
    public String getNext() {
        return letters.more()
                ? "/desk/consignments/" + consignment.inAddress() + "?after="
                        + letters.last().number().inAddress()
                : null;
    }
}
