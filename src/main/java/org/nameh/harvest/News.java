package org.nameh.harvest;

import java.time.Instant;
import java.util.List;
import org.nameh.platform.Language;

/** What a feed tells a reader of one language of the pages: the letters that appeared or changed last, and those that went last. */
public record News(Language reader, Instant changedAt, List<Line> lines, List<Change> gone) {}
