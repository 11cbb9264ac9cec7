package org.nameh.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What is noted on the work on a letter: who holds it by claim and since when, whom it is assigned to and until when, why and how
 * long it is held, its risk and why, its tags. What is not so is null.
 */
public record Docket(
        String claimedBy,
        Instant claimedSince,
        String assignee,
        LocalDate due,
        String holdReason,
        LocalDate heldUntil,
        RiskLevel risk,
        String riskReason,
        List<String> tags) {}
