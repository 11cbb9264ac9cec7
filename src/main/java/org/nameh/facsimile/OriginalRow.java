package org.nameh.facsimile;

/** What a file is before it is taken out: its name as it came, its type, and its size in bytes. */
public record OriginalRow(String fileName, ScanType type, int size) {}
