package org.nameh.finding.web;

/** A link that narrows the list to a value of a facet, with the number of letters that are left; empty where nobody counted. */
public record Choice(String label, String letters, String address) {}
