package org.nameh.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.nameh.platform.Caller;
import org.nameh.platform.Role;

/**
 * The gate before the letters for whoever is a translator and nothing else: it opens those of which they have an open task or which are
 * assigned to them.
 */
@ApplicationScoped
public class TaskGate {

    private static final String OPEN = """
            select t.id from OpenTask t join Letter l on l.id = t.letterId
            where t.translator = :translator and l.number = :number
            """;

    @Inject
    Caller caller;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** The caller's name, if letters are open to them by their tasks alone. */
    public Optional<String> narrowedTo() {
        return caller.is(Role.TRANSLATOR) && !caller.is(Role.REGISTRAR) && !caller.is(Role.EDITOR)
                ? Optional.of(caller.name())
                : Optional.empty();
    }

    /** Lets the caller at a letter. @throws UnknownLetter if it is not for them, as for a number that was never given */
    public void require(RegistrationNumber number) {
        if (narrowedTo().filter(translator -> !isOpen(translator, number)).isPresent()) {
            throw new UnknownLetter(number);
        }
    }

    private boolean isOpen(String translator, RegistrationNumber number) {
        return em.createQuery(OPEN, Long.class)
                .setParameter("translator", translator)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .isPresent();
    }
}
