package org.nameh.outgoing;

import java.time.Instant;
import java.time.LocalDate;
import org.nameh.people.ContactWay;

/**
 * A letter to a writer without its words: what it told, by which way, who wrote it when, from the how-manieth text of the house, how
 * far it has come, when it was sent (null: it was not), why not, as {@link org.nameh.notice.MailFailure} names it (null: it was, or
 * nobody tried), and on which day it was handed over or posted (null: it was not).
 */
public record OutgoingRow(
        long id,
        Tidings tidings,
        String language,
        ContactWay way,
        String writtenBy,
        Instant writtenAt,
        int template,
        OutgoingState state,
        Instant sentAt,
        String failure,
        LocalDate postedOn) {}
