package org.nameh.letter.web;

/** One field in which two entries of a letter differ: its label, what stands in the register, and what was typed. */
public record EntryDifference(String label, String theirs, String mine) {}
