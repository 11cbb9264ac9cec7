package org.nameh.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Year;

/** The series of registration numbers of each year. Drawing one makes others wait until the transaction ends: no gap, no twin. */
@ApplicationScoped
public class NumberSeries {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Draws the next number of a year. It must be used before the transaction ends. */
    public RegistrationNumber next(Year year) {
        var serial = (Number) em.createNativeQuery("select desk.next_number(:year)", Integer.class)
                .setParameter("year", year.getValue())
                .getSingleResult();
        return new RegistrationNumber(year.getValue(), serial.intValue());
    }

    /** Draws the next numbers of a year, at most a thousand, and gives the first; all must be used before the transaction ends. */
    public RegistrationNumber next(Year year, int howMany) {
        var first = (Number) em.createNativeQuery("select desk.next_numbers(:year, :howMany)", Integer.class)
                .setParameter("year", year.getValue())
                .setParameter("howMany", howMany)
                .getSingleResult();
        return new RegistrationNumber(year.getValue(), first.intValue());
    }
}
