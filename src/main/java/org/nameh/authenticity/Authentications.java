package org.nameh.authenticity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.nameh.letter.RegistrationNumber;

/** The authentications as a collection to ask. Every query on them is here. */
@ApplicationScoped
public class Authentications {

    private static final String OF = """
            select a from Authentication a where a.letter.number = :number order by a.id desc
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Keeps an authentication. */
    public void add(Authentication authentication) {
        em.persist(authentication);
    }

    /** All that was found of a letter, the newest first: it counts. */
    public List<AuthenticationRow> of(RegistrationNumber number) {
        return em.createQuery(OF, Authentication.class).setParameter("number", number).getResultList().stream()
                .map(Authentication::row)
                .toList();
    }
}
