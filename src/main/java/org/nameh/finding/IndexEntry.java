package org.nameh.finding;

/**
 * An entry of an index of the collection: what an address names it by, its name for the reader, and how many letters that can be read
 * now stand under it.
 */
public record IndexEntry(String key, String name, long letters) {}
