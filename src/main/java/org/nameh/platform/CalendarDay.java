package org.nameh.platform;

/** A day as one calendar counts it: year, month from 1 to 12, day from 1. */
public record CalendarDay(int year, int month, int day) {}
