package org.nameh.publication;

import java.util.List;
import org.nameh.readingroom.Rendition;
import org.nameh.review.OpenPoint;

/** The newest version of a letter as the public would read it, and what publishing it would be refused for, or would leave out. */
public record Preview(Rendition letter, List<OpenPoint> open) {}
