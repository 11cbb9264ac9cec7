package org.nameh.harvest;

import org.nameh.readingroom.Item;

/** A change, with the letter whole; the letter is null where it is gone. */
public record Sheaf(Change change, Item item) {}
