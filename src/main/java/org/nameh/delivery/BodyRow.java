package org.nameh.delivery;

/** A body through which letters travel, as a page offers it. */
public record BodyRow(Long id, String name) {}
