package org.nameh.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What few bear is counted each time, what many bear once an hour. */
@ExtendWith(ArquillianExtension.class)
class NameFrequenciesIT {

    private static final String ENTER = """
            with somebody as (
                insert into desk.correspondent (id, kind, entered_by, entered_at, changed_by, changed_at, version)
                select nextval('desk.correspondent_seq'), 'PERSON', 'clerk', now(), 'clerk', now(), 0
                from generate_series(1, :people) returning id)
            insert into desk.correspondent_name (correspondent_id, position, name, script, name_key)
            select id, 0, :part, 'LATIN', :part from somebody
            """;

    @Inject
    NameFrequencies frequencies;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void undo() throws Exception {
        transaction.rollback();
    }

    @Test
    void countWhatFewBearEachTimeAndWhatManyBearOnce() {
        enter(200, "frequentia");
        enter(3, "rarissima");
        var before = frequencies.of(List.of("frequentia", "rarissima"));
        enter(2, "frequentia");
        enter(1, "rarissima");
        var after = frequencies.of(List.of("frequentia", "rarissima"));

        assertThat(before.bearers()).containsEntry("frequentia", 200).containsEntry("rarissima", 3);
        assertThat(after.bearers()).containsEntry("frequentia", 200).containsEntry("rarissima", 4);
        assertThat(frequencies.of(List.of("frequentia")).people())
                .as("people, though no part is counted anew")
                .isGreaterThanOrEqualTo(206);
    }

    private void enter(int people, String part) {
        em.createNativeQuery(ENTER)
                .setParameter("people", people)
                .setParameter("part", part)
                .executeUpdate();
    }
}
