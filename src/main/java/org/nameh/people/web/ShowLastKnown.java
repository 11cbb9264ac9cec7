package org.nameh.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nameh.people.LastKnown;
import org.nameh.people.NewsRow;
import org.nameh.people.PersonFile;
import org.nameh.platform.web.Dates;

/** Shows what is known of where somebody is, on pages about something else. */
@Named
@RequestScoped
public class ShowLastKnown {

    @Inject
    PersonFile file;

    @Inject
    Dates dates;

    private final Map<Long, Optional<LastKnown>> known = new HashMap<>();

    /** What is known of somebody, by entry; null where nothing is, or nobody is named. Asked for once. */
    public LastKnown of(Long person) {
        return person == null
                ? null
                : known.computeIfAbsent(person, file::lastKnown).orElse(null);
    }

    /** The date of news in both calendars and, where the source put it otherwise, as the source told it. */
    public String when(NewsRow news) {
        var day = news.dated();
        var both = dates.written(day.asTold(), day.notBefore(), day.notAfter(), day.calendar());
        var plain = both.contains(day.asTold()) || day.asTold().equals(String.valueOf(day.notBefore()));
        return plain ? both : "%s = %s".formatted(day.asTold(), both);
    }
}
