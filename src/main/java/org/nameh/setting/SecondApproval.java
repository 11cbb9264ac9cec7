package org.nameh.setting;

/** Which letters need a second approval before their version is approved. */
public enum SecondApproval {
    NEVER,
    HIGH_RISK,
    ALWAYS
}
