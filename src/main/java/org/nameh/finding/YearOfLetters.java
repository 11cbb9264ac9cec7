package org.nameh.finding;

/** A year of a calendar, and how many letters that can be read now may have been written in it. */
public record YearOfLetters(int year, long letters) {}
