package org.nameh.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nameh.platform.Language;

/** The kinds of letters with their labels, asked for once: a migration alone changes them. */
@ApplicationScoped
public class KnownKinds {

    private final Map<Language, List<FacetValue>> known = new ConcurrentHashMap<>();

    @Inject
    Searches searches;

    List<FacetValue> of(Language reader) {
        return known.computeIfAbsent(reader, searches::kinds);
    }
}
