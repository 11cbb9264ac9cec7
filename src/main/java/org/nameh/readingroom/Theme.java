package org.nameh.readingroom;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A theme that a letter is about: its code, and its labels by language of the pages. */
public record Theme(String code, Map<String, String> labels) {

    /** The themes of a letter, by code, as they stand beside its headings in each language. */
    static List<Theme> of(List<InLanguage> headings) {
        var labels = new TreeMap<String, Map<String, String>>();
        for (var heading : headings) {
            for (var place = 0; place < heading.codes().size(); place++) {
                labels.computeIfAbsent(heading.codes().get(place), code -> new TreeMap<>())
                        .put(heading.language(), heading.labels().get(place));
            }
        }
        return labels.entrySet().stream()
                .map(theme -> new Theme(theme.getKey(), theme.getValue()))
                .toList();
    }

    /** The themes of a letter in one language: codes, and the label of each in the same order. */
    record InLanguage(String language, List<String> codes, List<String> labels) {}
}
