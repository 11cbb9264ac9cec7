package org.nameh.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hibernate.Session;
import org.nameh.platform.Language;
import org.nameh.platform.Seal;

/** What staff chose of mail, as a collection to ask. Every query on it is here. */
@ApplicationScoped
public class MailChoices {

    private static final String OF = """
            select frequency, language, address from desk.mail_choice where account = :account
            """;

    private static final String KEEP = """
            insert into desk.mail_choice (account, frequency, language, address)
            values (:account, :frequency, :language, cast(:address as bytea))
            on conflict (account) do update
            set frequency = excluded.frequency, language = excluded.language, address = excluded.address
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    Seal seal;

    /** What an account chose. */
    public Optional<MailChoice> of(String account) {
        return em.unwrap(Session.class)
                .createNativeQuery(OF, Object[].class)
                .addScalar("frequency", String.class)
                .addScalar("language", String.class)
                .addScalar("address", byte[].class)
                .setParameter("account", account)
                .setTupleTransformer((row, names) -> choice(account, row))
                .uniqueResultOptional();
    }

    private MailChoice choice(String account, Object[] row) {
        var address = row[2] == null ? null : seal.open((byte[]) row[2], place(account));
        return new MailChoice(MailFrequency.valueOf((String) row[0]), Language.of((String) row[1]), address);
    }

    /** Keeps what an account chose. */
    public void keep(String account, MailChoice choice) {
        var address = choice.address() == null ? null : seal.seal(choice.address(), place(account));
        em.createNativeQuery(KEEP)
                .setParameter("account", account)
                .setParameter("frequency", choice.frequency().name())
                .setParameter("language", choice.language().code())
                .setParameter("address", address)
                .executeUpdate();
    }

    private static String place(String account) {
        return "mail of " + account;
    }
}
