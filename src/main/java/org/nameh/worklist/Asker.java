package org.nameh.worklist;

import java.time.LocalDate;

/** Who looks at the queue, whether as an editor, and on which day of the house. */
public record Asker(String name, boolean editor, LocalDate today) {}
