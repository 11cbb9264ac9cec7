package org.nameh.unsent;

import java.time.Instant;

/** A form that is kept for whoever typed into it, and when that was kept last. */
public record KeptForm(TypedForm form, Instant savedAt) {}
