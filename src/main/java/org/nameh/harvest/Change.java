package org.nameh.harvest;

import java.time.Instant;
import java.util.List;

/**
 * How a letter that the public saw stands now, and since when: it can be read, of a kind and in languages, or it is gone, and nothing
 * more is told of it (kind is null then).
 */
public record Change(String publicId, Instant changedAt, boolean gone, String kind, List<String> languages) {}
