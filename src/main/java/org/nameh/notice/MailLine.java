package org.nameh.notice;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Mail that is not sent yet, as the administrator sees it: for which account (null: a letter to a writer), of which day (null: at once), how often it was tried,
 * why it failed (null: not yet), and when it is tried again (null: given up). Neither its address nor what it tells.
 */
public record MailLine(
        Long id, String account, LocalDate digestOf, Instant queuedAt, int attempts, MailFailure failure, Instant dueAt)
        implements Serializable {}
