package org.nameh.platform.web;

/** One bar of a chart: its label, short beside the bar and full in the table, its value as written, and its length in percent of the chart. */
public record Bar(String label, String full, String value, int length) {}
