package org.nameh.worklist;

/** How much somebody could suffer from a letter that is read. */
public enum RiskLevel {
    NONE,
    LOW,
    HIGH
}
