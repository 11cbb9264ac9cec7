package org.nameh.readingroom;

/** What stands above a published letter for readers of one language of the pages; summary, sender, addressee, place may be null. */
public record HeadingRow(
        String language,
        String title,
        String titleLanguage,
        String summary,
        String summaryLanguage,
        String sender,
        String addressee,
        String place) {}
