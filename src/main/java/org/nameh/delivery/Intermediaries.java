package org.nameh.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.nameh.platform.Caller;

/** The bodies through which letters travel, as a collection to ask; each is in it once, however often it is named. */
@ApplicationScoped
public class Intermediaries {

    /** So many are offered. */
    private static final int MOST = 200;

    private static final String ALL = "select i.id, i.name from Intermediary i order by i.name";

    private static final String NAMED = "select i from Intermediary i where lower(i.name) = lower(:name)";

    /** Of the bodies of the directory the one that bears the name, unless it stands here under another. */
    private static final String ENTER = """
            insert into desk.intermediary (id, name, correspondent_id, entered_by, entered_at)
            select nextval('desk.intermediary_seq'), :name, (
                select min(c.stands_for)
                from desk.correspondent c join desk.correspondent_name n on n.correspondent_id = c.id
                where c.kind = 'BODY' and lower(n.name) = lower(:name)
                  and not exists (select from desk.intermediary i where i.correspondent_id = c.stands_for)), :by, :at
            on conflict do nothing
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The body of a name, entered if it is new. */
    Intermediary named(String name) {
        return find(name).orElseGet(() -> {
            em.createNativeQuery(ENTER)
                    .setParameter("name", name)
                    .setParameter("by", caller.name())
                    .setParameter("at", clock.instant())
                    .executeUpdate();
            return find(name).orElseThrow();
        });
    }

    private Optional<Intermediary> find(String name) {
        return em.createQuery(NAMED, Intermediary.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** All of them by name. */
    List<BodyRow> all() {
        return em.createQuery(ALL, BodyRow.class).setMaxResults(MOST).getResultList();
    }
}
