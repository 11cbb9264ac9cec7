package org.nameh.consignment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.nameh.consignment.ConsignmentNumber;
import org.nameh.consignment.ConsignmentRow;
import org.nameh.consignment.PostRoom;
import org.nameh.platform.Text;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Redirect;

/** Shows the consignment that the address names, on its page and where its letters are registered, and closes it. */
@Named
@RequestScoped
public class ShowConsignment {

    @Inject
    PostRoom room;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private ConsignmentNumber number;
    private ConsignmentRow row;
    private String remark;

    @PostConstruct
    void open() {
        number = ConsignmentNumber.named(request.getParameter("consignment"));
        row = room.show(number);
    }

    /** Closes the consignment; a difference that no remark explains is said beside the field of the remark. */
    public void close() {
        var why = Text.clean(remark);
        if (row.isOpen() && !row.agrees() && why == null) {
            messages.beside("closingRemark", "consignment.refused.difference", row.announced(), row.found());
            return;
        }
        room.close(number, why);
        messages.afterRedirect("consignment.closed.done", number);
        Redirect.to("/desk/consignments/" + number.inAddress());
    }

    public ConsignmentRow getRow() {
        return row;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
