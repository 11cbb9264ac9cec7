package org.nameh.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/** The filters that people saved, as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class SavedFilters {

    private static final String OF_ACCOUNT =
            "select name, query from desk.saved_filter where account = :account order by name limit 50";

    private static final String SAVE = """
            insert into desk.saved_filter (account, name, query, saved_at) values (:account, :name, :query, :at)
            on conflict (account, name) do update set query = excluded.query, saved_at = excluded.saved_at
            """;

    private static final String FORGET = "delete from desk.saved_filter where account = :account and name = :name";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    List<SavedFilter> of(String account) {
        return em.unwrap(Session.class)
                .createNativeQuery(OF_ACCOUNT, Object[].class)
                .setParameter("account", account)
                .getResultStream()
                .map(row -> new SavedFilter((String) row[0], (String) row[1]))
                .toList();
    }

    void save(String account, String name, String query, Instant at) {
        em.createNativeQuery(SAVE)
                .setParameter("account", account)
                .setParameter("name", name)
                .setParameter("query", query)
                .setParameter("at", at)
                .executeUpdate();
    }

    void forget(String account, String name) {
        em.createNativeQuery(FORGET)
                .setParameter("account", account)
                .setParameter("name", name)
                .executeUpdate();
    }
}
