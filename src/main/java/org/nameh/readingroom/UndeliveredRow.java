package org.nameh.readingroom;

/** A published letter of which the family lets readers know that it was not delivered, and since which year it waits. */
public record UndeliveredRow(String publicId, String title, String titleLanguage, Integer since) {}
