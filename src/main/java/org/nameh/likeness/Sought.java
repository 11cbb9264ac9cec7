package org.nameh.likeness;

import org.nameh.letter.LetterDate;

/**
 * What is known so far of a letter that is being entered: the sender as the directory holds them, or a name typed, when it was
 * written, how it begins. Null where nothing is known.
 */
public record Sought(Long sender, String senderName, LetterDate written, String firstWords) {}
