package org.nameh.delivery;

import java.time.LocalDate;

/** How far a letter has come, when it was last heard of, whether it still waits, and who declared it (null: its kind says enough). */
public record DossierHead(Long letterId, DeliveryState outcome, LocalDate newsOn, Boolean waiting, String declaredBy) {}
