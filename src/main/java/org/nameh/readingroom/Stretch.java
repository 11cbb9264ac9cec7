package org.nameh.readingroom;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a paragraph: readable text, or a gap (then the text is empty). */
public record Stretch(String text, Gap gap) {

    /** The stretches of a paragraph as it is stored, each gap a character of its own. */
    public static List<Stretch> of(String paragraph) {
        var stretches = new ArrayList<Stretch>();
        var reached = 0;
        for (var place = 0; place < paragraph.length(); place++) {
            var gap = Gap.at(paragraph.charAt(place));
            if (gap.isPresent()) {
                addText(stretches, paragraph.substring(reached, place));
                stretches.add(new Stretch("", gap.get()));
                reached = place + 1;
            }
        }
        addText(stretches, paragraph.substring(reached));
        return stretches;
    }

    private static void addText(List<Stretch> stretches, String text) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(text, null));
        }
    }
}
