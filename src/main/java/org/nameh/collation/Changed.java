package org.nameh.collation;

/** Something listed in one of two versions and not in the other. */
public record Changed<T>(Change change, T value) {}
