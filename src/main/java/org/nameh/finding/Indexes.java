package org.nameh.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Stream;
import org.nameh.platform.Language;

/** The indexes of the collection, of the letters that the public may read now, as a collection to ask. */
@ApplicationScoped
public class Indexes {

    private static final int LONGEST = 1_000;

    private static final String PEOPLE =
            "select person as key, name, letters from reading_room.people(:reader, :atMost)";

    private static final String PLACES =
            "select place as key, name, letters from reading_room.places(:reader, :atMost)";

    private static final String THEMES =
            "select theme as key, name, letters from reading_room.themes(:reader, :atMost)";

    private static final String YEARS = "select year, letters from reading_room.letters_per_year(:solar)";

    @PersistenceContext(unitName = "reading-room")
    EntityManager em;

    List<IndexEntry> people(Language reader) {
        return entries(PEOPLE, reader);
    }

    List<IndexEntry> places(Language reader) {
        return entries(PLACES, reader);
    }

    List<IndexEntry> themes(Language reader) {
        return entries(THEMES, reader);
    }

    private List<IndexEntry> entries(String sql, Language reader) {
        return rows(sql, "reader", reader.code(), "atMost", LONGEST)
                .map(row -> new IndexEntry(
                        row.get("key", String.class), row.get("name", String.class), number(row, "letters")))
                .toList();
    }

    List<YearOfLetters> years(boolean solarHijri) {
        return rows(YEARS, "solar", solarHijri)
                .map(row -> new YearOfLetters((int) number(row, "year"), number(row, "letters")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<Tuple> rows(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql, Tuple.class);
        for (var place = 0; place < parameters.length; place += 2) {
            query.setParameter((String) parameters[place], parameters[place + 1]);
        }
        return query.getResultStream();
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }
}
