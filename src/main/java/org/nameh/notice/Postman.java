package org.nameh.notice;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** Takes mail to the mail server, every ten seconds what is due. No transaction spans a round: no connection waits for the mail server. */
@Startup
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

    private static final Logger LOG = System.getLogger(Postman.class.getName());

    /** Asked so often that it is asked of the connection itself, without a persistence context. */
    private static final String WAITING = """
            select exists (select from desk.mail where due_at <= ?)
                or cast(? as date) is not null and not exists (select from desk.digest_run where day = cast(? as date))
            """;

    @Resource(lookup = "java:/jdbc/desk")
    DataSource desk;

    @Inject
    Outbox outbox;

    @Inject
    MailServer server;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void goRound() throws SQLException {
        if (!server.isConfigured()) {
            return;
        }
        var day = DigestHour.ofTheHouse().day(clock);
        if (isWaiting(day)) {
            day.ifPresent(made -> outbox.queueDigests(made, clock.instant()));
            for (var next = outbox.claim(clock.instant()); next.isPresent(); next = outbox.claim(clock.instant())) {
                deliver(next.get());
            }
        }
    }

    private boolean isWaiting(Optional<LocalDate> day) throws SQLException {
        try (var connection = desk.getConnection();
                var question = connection.prepareStatement(WAITING)) {
            question.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            question.setObject(2, day.orElse(null));
            question.setObject(3, day.orElse(null));
            try (var answer = question.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private void deliver(Parcel parcel) {
        try {
            var missive = outbox.open(parcel);
            if (missive.isEmpty()) {
                outbox.drop(parcel);
                return;
            }
            server.send(parcel, missive.get());
            outbox.sent(parcel.id(), clock.instant());
        } catch (MessagingException refused) {
            fail(parcel, MailFailure.of(refused));
        } catch (IllegalStateException sealedOtherwise) {
            fail(parcel, MailFailure.OTHER);
        }
    }

    /** Does not log what was thrown: it may quote the address. */
    private void fail(Parcel parcel, MailFailure why) {
        outbox.failed(parcel.id(), why);
        LOG.log(Level.WARNING, "mail {0} was not sent: {1}", parcel.id(), why);
    }
}
