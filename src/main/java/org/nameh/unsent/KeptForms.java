package org.nameh.unsent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.nameh.platform.Seal;

/** The unsent forms as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class KeptForms {

    private static final String KEEP = """
            insert into desk.unsent_form as kept (owner, id, address, sealed, saved_at)
            values (:owner, :id, :address, :sealed, :at)
            on conflict (owner, id) do update set sealed = excluded.sealed, saved_at = excluded.saved_at
            where kept.sent_at is null
            """;

    private static final String STRIKE = """
            insert into desk.unsent_form as kept (owner, id, address, saved_at, sent_at)
            values (:owner, :id, :address, :at, :at)
            on conflict (owner, id) do update set sealed = null, sent_at = excluded.sent_at
            where kept.sent_at is null
            """;

    private static final String FORGET = """
            delete from UnsentForm f where f.key.owner = :owner and f.key.id = :id and f.savedAt <= :until
            """;

    private static final String AT = """
            select f from UnsentForm f
            where f.key.owner = :owner and f.address = :address and f.sentAt is null and f.savedAt > :since
            order by f.savedAt desc
            """;

    private static final String ONE =
            "select f from UnsentForm f where f.key = :key and f.sentAt is null and f.savedAt > :since";

    private static final String COUNT =
            "select count(f) from UnsentForm f where f.key.owner = :owner and f.key.id <> :id and f.sentAt is null";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    Seal seal;

    /** Keeps a form in place of what was kept under its id. False if it was sent already. */
    public boolean keep(FormKey key, TypedForm form, Instant at) {
        return em.createNativeQuery(KEEP)
                        .setParameter("owner", key.owner())
                        .setParameter("id", key.id())
                        .setParameter("address", form.address())
                        .setParameter("sealed", seal.seal(form.json(), UnsentForm.place(key, form.address())))
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** Strikes out a form that was sent, so that not even a late copy brings it back. */
    public void strike(FormKey key, String address, Instant at) {
        em.createNativeQuery(STRIKE)
                .setParameter("owner", key.owner())
                .setParameter("id", key.id())
                .setParameter("address", address)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Forgets a form, unless more was typed into it after a moment. */
    public void forget(FormKey key, Instant until) {
        em.createQuery(FORGET)
                .setParameter("owner", key.owner())
                .setParameter("id", key.id())
                .setParameter("until", until)
                .executeUpdate();
    }

    /** What an account typed at an address since a moment and did not send, newest first; twenty at most. */
    public List<KeptForm> at(String owner, String address, Instant since) {
        return em.createQuery(AT, UnsentForm.class)
                .setParameter("owner", owner)
                .setParameter("address", address)
                .setParameter("since", since)
                .setMaxResults(20)
                .getResultStream()
                .flatMap(form -> form.open(seal).stream())
                .toList();
    }

    /** What an account typed since a moment into the form of an id and did not send. */
    public Optional<KeptForm> find(FormKey key, Instant since) {
        return em.createQuery(ONE, UnsentForm.class)
                .setParameter("key", key)
                .setParameter("since", since)
                .getResultStream()
                .findFirst()
                .flatMap(form -> form.open(seal));
    }

    /** How many forms besides one are kept for an account. */
    public long countBeside(FormKey key) {
        return em.createQuery(COUNT, Long.class)
                .setParameter("owner", key.owner())
                .setParameter("id", key.id())
                .getSingleResult();
    }
}
