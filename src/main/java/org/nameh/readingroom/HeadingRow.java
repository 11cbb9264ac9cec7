package org.nameh.readingroom;

/**
 * What stands above a published letter for readers of one language of the pages; summary, sender, addressee, place may be null.
 * The change note says what a corrected edition changed, and in which language it says it; both are null for any other.
 */
public record HeadingRow(
        String language,
        String title,
        String titleLanguage,
        String summary,
        String summaryLanguage,
        String sender,
        String addressee,
        String place,
        String changeNote,
        String changeNoteLanguage) {}
