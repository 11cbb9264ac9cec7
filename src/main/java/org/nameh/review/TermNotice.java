package org.nameh.review;

import java.util.List;

/** A term of a source paragraph that its translation renders otherwise than the house does. */
public record TermNotice(String term, List<String> renderings) {}
