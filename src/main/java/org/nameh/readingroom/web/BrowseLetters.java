package org.nameh.readingroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.nameh.platform.Slice;
import org.nameh.platform.web.Page;
import org.nameh.platform.web.Revalidation;
import org.nameh.readingroom.ListRow;
import org.nameh.readingroom.PublishedLetters.ListPlace;
import org.nameh.readingroom.ReadingRoom;

/** Backs readingroom/home.xhtml: the newest letters, {@code ?after=} the place of the last letter seen. */
@Named
@RequestScoped
public class BrowseLetters {

    @Inject
    ReadingRoom room;

    @Inject
    Page page;

    @Inject
    Revalidation revalidation;

    @Inject
    HttpServletRequest request;

    private Slice<ListRow> letters = new Slice<>(List.of(), false);

    /** Opens the list where the address says. */
    public void open() {
        letters = room.browse(page.getLanguage(), place(request.getParameter("after")));
        var newest =
                letters.rows().stream().map(ListRow::visibleFrom).findFirst().orElse(null);
        revalidation.of(newest, letters);
    }

    private static ListPlace place(String after) {
        if (after == null || !after.matches("\\d{1,18}-[0-9a-z]{8}")) {
            return ListPlace.start();
        }
        try {
            var micros = Long.parseLong(after.substring(0, after.length() - 9));
            var moment = Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000);
            return new ListPlace(moment, after.substring(after.length() - 8));
        } catch (DateTimeException outOfRange) {
            return ListPlace.start();
        }
    }

    public List<ListRow> getLetters() {
        return letters.rows();
    }

    /** The query of the next page of the list; null on the last. */
    public String getNext() {
        if (!letters.more()) {
            return null;
        }
        var last = letters.last();
        var micros = last.visibleFrom().getEpochSecond() * 1_000_000
                + last.visibleFrom().getNano() / 1_000;
        return "after=" + micros + "-" + last.publicId();
    }

    /** Whether the list is open at its beginning. */
    public boolean isFirst() {
        return request.getParameter("after") == null;
    }
}
