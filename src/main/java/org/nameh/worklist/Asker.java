package org.nameh.worklist;

import java.time.LocalDate;

/** Who looks at the queue, whether as an editor, whether their own letters alone are open to them, and on which day of the house. */
public record Asker(String name, boolean editor, boolean narrowed, LocalDate today) {}
