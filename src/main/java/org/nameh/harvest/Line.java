package org.nameh.harvest;

import org.nameh.readingroom.Head;

/** A letter that can be read, with what stands above it in one language of the pages, and when that last changed. */
public record Line(Change change, Head head) {}
