package org.nameh.finding;

import java.util.List;
import org.nameh.readingroom.ListRow;

/** One letter in the list of what was found: its line, its title with what was looked for marked, and an excerpt; null if there is none. */
public record Hit(ListRow row, List<Stretch> title, Excerpt excerpt) {

    public Hit {
        title = List.copyOf(title);
    }
}
