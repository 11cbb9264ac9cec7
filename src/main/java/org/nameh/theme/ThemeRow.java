package org.nameh.theme;

import java.util.Map;

/** A theme as a page shows it, with its labels by language of the pages; active while it can be chosen. */
public record ThemeRow(String code, int seenVersion, boolean active, Map<String, String> labels) {

    /** Its label in a language of the pages. */
    public String label(String language) {
        return labels.get(language);
    }
}
