package org.nameh.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What the house settled, as a collection to ask. Every query on it is here. */
@ApplicationScoped
public class ChosenSettings {

    private static final int SHOWN = 20;

    private static final String NEWEST = "select s from Setting s where s.name = :name order by s.id desc";

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Keeps how something is settled from now on. */
    void add(Setting setting) {
        em.persist(setting);
    }

    /** How something was settled, the newest first; empty while it is as it came. */
    List<SettingRow> newest(SettingName name) {
        return em.createQuery(NEWEST, Setting.class)
                .setParameter("name", name)
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(Setting::row)
                .toList();
    }
}
