package org.nameh.harvest;

/** The code of a kind of letter, and its label. */
public record KindName(String code, String label) {}
