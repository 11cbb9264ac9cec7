package org.nameh.facsimile;

import java.nio.file.Path;

/** A file as it arrived: its name, where it lies for now, how many bytes it holds, their SHA-256, and its type. */
record ReceivedFile(String name, Path content, int size, byte[] digest, ScanType type) {}
