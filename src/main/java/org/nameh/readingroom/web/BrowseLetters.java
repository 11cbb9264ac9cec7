package org.nameh.readingroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.nameh.platform.web.Page;
import org.nameh.platform.web.Revalidation;
import org.nameh.readingroom.ListRow;
import org.nameh.readingroom.ReadingRoom;

/** Backs readingroom/home.xhtml: the newest letters. */
@Named
@RequestScoped
public class BrowseLetters {

    @Inject
    ReadingRoom room;

    @Inject
    Page page;

    @Inject
    Revalidation revalidation;

    private List<ListRow> letters = List.of();

    /** Opens the front page. */
    public void open() {
        letters = room.newest(page.getLanguage());
        var newest = letters.stream().map(ListRow::visibleFrom).findFirst().orElse(null);
        revalidation.of(newest, letters);
    }

    public List<ListRow> getLetters() {
        return letters;
    }
}
