package org.nameh.receipt.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.nameh.platform.Slice;
import org.nameh.platform.Text;
import org.nameh.receipt.CallBackBook;
import org.nameh.receipt.WaitingCall;

/** Backs desk/callbacks/list.xhtml: which writers wait to be called back. */
@Named
@RequestScoped
public class ListCallBacks {

    @Inject
    CallBackBook book;

    @Inject
    HttpServletRequest request;

    private Slice<WaitingCall> calls;

    @PostConstruct
    void open() {
        var after = Text.orEmpty(request.getParameter("after"));
        calls = book.waiting(after.matches("\\d{1,18}") ? Long.parseLong(after) : 0);
    }

    public List<WaitingCall> getCalls() {
        return calls.rows();
    }

    /** The address of the next page of the list; null on the last. */
    public String getNext() {
        return calls.more() ? "/desk/call-backs?after=" + calls.last().id() : null;
    }
}
