package org.nameh.notice;

/** How often somebody wants mail. */
public enum MailFrequency {
    OFF,
    DAILY,
    AT_ONCE
}
