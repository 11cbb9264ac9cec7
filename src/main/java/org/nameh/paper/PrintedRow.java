package org.nameh.paper;

import java.util.List;

/** A row of a printed table: the texts of its cells, and a note across the whole width below them (null without). */
public record PrintedRow(List<String> cells, String note) {}
