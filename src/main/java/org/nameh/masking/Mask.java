package org.nameh.masking;

import java.io.Serializable;
import org.nameh.facsimile.Area;
import org.nameh.review.Ground;

/** An opaque rectangle on a leaf, and why what lies under it is withheld from the public. */
public record Mask(Area area, Ground ground) implements Serializable {}
