package org.nameh.finding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a search found.
 *
 * @param hits the letters of one page
 * @param next how an address names the place of the next page; null on the last
 * @param letters how many letters there are, exactly up to 1,000; 1,001 is more; -1 where nobody counted
 * @param facets the values of each facet, the most frequent first
 * @param meant the question that may have been meant where nothing was found; null if there is none
 * @param typedId the letter whose public id was typed; null if there is none
 */
public record Found(
        List<Hit> hits, String next, long letters, Map<Facet, List<FacetValue>> facets, String meant, String typedId) {

    /** Up to how many letters are counted. */
    public static final long COUNTED = 1_000;

    public Found {
        hits = List.copyOf(hits);
        facets = Collections.unmodifiableMap(new TreeMap<>(facets)); // its text is part of the page’s ETag
    }

    /** What was found before anybody looked. */
    public static Found nothing() {
        return new Found(List.of(), null, -1, Map.of(), null, null);
    }

    /** The values of a facet, the most frequent first. */
    public List<FacetValue> values(Facet facet) {
        return facets.getOrDefault(facet, List.of());
    }
}
