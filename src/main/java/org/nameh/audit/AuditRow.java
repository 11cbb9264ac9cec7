package org.nameh.audit;

import java.time.Instant;

/** One entry of the audit trail as a page shows it: its place in the chain, when, who, what, and to which letter. */
public record AuditRow(Long seq, Instant at, String account, String action, String letter, String detail) {}
