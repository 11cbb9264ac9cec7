package org.nameh.paper;

import java.time.Instant;

/** One receipt as a page shows it: its language (ISO 639 code), and who issued it when. */
public record ReceiptRow(String language, String issuedBy, Instant issuedAt) {}
