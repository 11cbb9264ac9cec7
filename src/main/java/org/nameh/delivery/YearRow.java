package org.nameh.delivery;

/** Of the letters meant for somebody inside that arrived in a year: how many there are, how many still wait, how many got through. */
public record YearRow(Integer year, Long letters, Long waiting, Long delivered) {}
