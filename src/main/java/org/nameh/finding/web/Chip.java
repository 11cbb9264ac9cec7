package org.nameh.finding.web;

/** Something that was chosen, and the address of the list without it. */
public record Chip(String facet, String label, String address) {}
