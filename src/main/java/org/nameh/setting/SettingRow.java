package org.nameh.setting;

import java.time.Instant;

/** One way in which something was settled, as a page shows it: who settled it so and when. */
public record SettingRow(String value, String setBy, Instant setAt) {}
