package org.nameh.readingroom;

import java.util.List;
import java.util.Optional;

/**
 * A letter as a reader of one language of the pages gets it: head, texts, the original first, the pages that can be seen, and the
 * letters beside it.
 */
public record Rendition(Head head, List<TextRow> texts, List<PageRow> pages, Neighbours beside) {

    /** A letter that stands alone, and of which no page can be seen. */
    public Rendition(Head head, List<TextRow> texts) {
        this(head, texts, List.of(), Neighbours.none());
    }

    /** The text as it was written. @throws IllegalStateException if it is missing */
    public TextRow original() {
        return texts.stream()
                .filter(TextRow::original)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no original of " + head.publicId()));
    }

    /** The translation into a language (ISO 639 code), if one is published. */
    public Optional<TextRow> translation(String language) {
        return translations().stream()
                .filter(text -> text.language().equals(language))
                .findFirst();
    }

    /** All published translations. */
    public List<TextRow> translations() {
        return texts.stream().filter(text -> !text.original()).toList();
    }
}
