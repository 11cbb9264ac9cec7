package org.nameh.publication;

import java.util.List;
import org.nameh.readingroom.Rendition;
import org.nameh.review.OpenPoint;

/**
 * The newest version of a letter as the public would read it, the same whole, with the translations that nobody has signed off, and
 * what publishing it would be refused for, or would leave out.
 */
public record Preview(Rendition letter, Rendition whole, List<OpenPoint> open) {}
