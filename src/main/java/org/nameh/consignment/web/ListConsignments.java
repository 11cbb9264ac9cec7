package org.nameh.consignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.nameh.consignment.ConsignmentNumber;
import org.nameh.consignment.ConsignmentRow;
import org.nameh.consignment.PostRoom;
import org.nameh.platform.Slice;

/** Backs the list of desk/consignments/list.xhtml: {@code ?after=}. */
@Named
@RequestScoped
public class ListConsignments {

    @Inject
    PostRoom room;

    @Inject
    HttpServletRequest request;

    private Slice<ConsignmentRow> consignments;

    @PostConstruct
    void open() {
        consignments = room.list(Optional.ofNullable(request.getParameter("after"))
                .flatMap(ConsignmentNumber::find)
                .orElse(null));
    }

    public List<ConsignmentRow> getConsignments() {
        return consignments.rows();
    }

    /** The address of the next page of the list; null on the last. */
    public String getNext() {
        return consignments.more()
                ? "/desk/consignments?after=" + consignments.last().number().inAddress()
                : null;
    }
}
