package org.nameh.dashboard;

import java.time.LocalDate;

/** How many days the letters first published in a month had waited since they were received: the median (null: none was published). */
public record Wait(LocalDate month, Double days) {}
