package org.nameh.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nameh.letter.Letter;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Correspondent;
import org.nameh.review.Draft;
import org.nameh.review.LetterVersion;

/** All letters of the register with what was last written down of each, as a collection to ask. Every query on it is here. */
@ApplicationScoped
public class Sheets {

    private static final String LETTERS = """
            select l from Letter l left join fetch l.sender left join fetch l.addressee
            where l.number.year > :year or l.number.year = :year and l.number.serial > :serial
            order by l.number.year, l.number.serial
            """;

    private static final String VERSIONS = """
            select v from LetterVersion v
            where v.letter in :letters
              and v.ordinal = (select max(w.ordinal) from LetterVersion w where w.letter = v.letter)
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** The letters that follow a number, in the order of their numbers. */
    List<Sheet> after(RegistrationNumber number, int size) {
        var letters = em.createQuery(LETTERS, Letter.class)
                .setParameter("year", number.year())
                .setParameter("serial", number.serial())
                .setMaxResults(size)
                .getResultList();
        var drafts = drafts(letters);
        var sheets = letters.stream().map(letter -> sheet(letter, drafts)).toList();
        em.clear();
        return sheets;
    }

    private Map<Long, Draft> drafts(List<Letter> letters) {
        var drafts = new HashMap<Long, Draft>();
        if (!letters.isEmpty()) {
            em.createQuery(VERSIONS, LetterVersion.class)
                    .setParameter("letters", letters)
                    .getResultList()
                    .forEach(version -> drafts.put(version.getLetter().getId(), version.getContent()));
        }
        return drafts;
    }

    private static Sheet sheet(Letter letter, Map<Long, Draft> drafts) {
        return new Sheet(
                letter.getNumber(),
                letter.getState().name(),
                letter.getDescription(),
                letter.getSender().map(Sheets::named).orElse(null),
                letter.getAddressee().map(Sheets::named).orElse(null),
                drafts.get(letter.getId()));
    }

    private static Named named(Correspondent correspondent) {
        return new Named(correspondent.facts(), "person-" + correspondent.getId(), null);
    }
}
