package org.nameh.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.nameh.platform.NamedLocks;

/** By what imports have told correspondents apart, as a collection to ask. Every query on it is here. */
@ApplicationScoped
public class Identities {

    private static final String FIND = """
            select identity, correspondent_id as correspondent from desk.import_identity where identity in (:identities)
            """;

    private static final String ADD = """
            insert into desk.import_identity (identity, correspondent_id)
            select * from unnest(cast(:identities as text[]), cast(:correspondents as bigint[]))
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    NamedLocks locks;

    /** Lets one import at a time enter people, until the transaction ends: two of them would enter somebody twice. */
    public void holdAlone() {
        locks.hold("import");
    }

    /** The ids of the correspondents that are known by some of these. */
    public Map<String, Long> find(Collection<String> identities) {
        var found = new HashMap<String, Long>();
        if (!identities.isEmpty()) {
            em.createNativeQuery(FIND, Tuple.class)
                    .setParameter("identities", identities)
                    .getResultList()
                    .forEach(row -> {
                        var pair = (Tuple) row;
                        found.put(pair.get("identity", String.class), ((Number) pair.get("correspondent")).longValue());
                    });
        }
        return found;
    }

    /** Keeps by what correspondents are known. */
    public void add(Map<String, Long> known) {
        if (!known.isEmpty()) {
            em.createNativeQuery(ADD)
                    .setParameter("identities", known.keySet().toArray(String[]::new))
                    .setParameter("correspondents", known.values().toArray(Long[]::new))
                    .executeUpdate();
        }
    }
}
