package org.nameh.paper;

import java.time.LocalDate;
import java.util.List;

/** What a slip says of an original: its kind in words, its languages (ISO 639 codes) and when it arrived; no name. */
public record PrintedItem(String kind, List<String> languages, LocalDate receivedOn) {}
