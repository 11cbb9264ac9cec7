package org.nameh.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Year;

/** The series of the numbers of consignments of each year. Drawing one makes others wait until the transaction ends. */
@ApplicationScoped
public class ConsignmentSeries {

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Draws the next number of a year. It must be used before the transaction ends. */
    public ConsignmentNumber next(Year year) {
        var serial = (Number) em.createNativeQuery("select desk.next_consignment(:year)", Integer.class)
                .setParameter("year", year.getValue())
                .getSingleResult();
        return new ConsignmentNumber(year.getValue(), serial.intValue());
    }
}
