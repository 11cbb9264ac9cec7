package org.nameh.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.nameh.notice.NoticeBoard;
import org.nameh.notice.NoticeRow;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Numbers;
import org.nameh.platform.web.Redirect;

/** Backs the list on desk/notices/list.xhtml: {@code ?before=}, a notice that was read. */
@Named
@ViewScoped
public class ReadNotices implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/desk/notices";

    @Inject
    NoticeBoard board;

    @Inject
    Messages messages;

    @Inject
    Numbers numbers;

    private List<NoticeRow> fresh;
    private List<NoticeRow> earlier;
    private boolean more;

    @PostConstruct
    void open() {
        var asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("before");
        var before = Optional.ofNullable(asked)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(Long.MAX_VALUE);
        fresh = board.fresh();
        var slice = board.earlier(before);
        earlier = List.copyOf(slice.rows());
        more = slice.more();
    }

    /** Marks the notice of a line as read. */
    public void read(long id) {
        board.read(id);
        Redirect.to(HERE);
    }

    /** Marks those as read that stand on the page and all before them; not what came since. */
    public void readAll() {
        if (!fresh.isEmpty()) {
            board.readAll(fresh.get(0).id());
        }
        Redirect.to(HERE);
    }

    /** What a notice says happened, with how many letters where it is of many. */
    public String said(NoticeRow notice) {
        var happened = messages.text("fact." + notice.action());
        return notice.letters() == null
                ? happened
                : messages.text("notice.counted", happened, numbers.whole(notice.letters()));
    }

    public List<NoticeRow> getFresh() {
        return fresh;
    }

    public List<NoticeRow> getEarlier() {
        return earlier;
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return more ? HERE + "?before=" + earlier.get(earlier.size() - 1).id() : null;
    }
}
