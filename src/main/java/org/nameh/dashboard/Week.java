package org.nameh.dashboard;

import java.time.LocalDate;

/** A week from its Monday on (ISO 8601), and how many letters were received, approved and published in it. */
public record Week(LocalDate monday, long received, long approved, long published) {}
