package org.nameh.custody;

/** A file that proves a transfer, byte for byte as it was uploaded. */
public record EvidenceFile(String fileName, String mediaType, byte[] content) {}
