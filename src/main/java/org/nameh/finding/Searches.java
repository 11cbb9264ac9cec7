package org.nameh.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.nameh.platform.Language;
import org.nameh.platform.NameKey;

/** Searches of what the public may read now, as the database answers them. */
@ApplicationScoped
public class Searches {

    private static final String SEARCH = """
            select what, value, label, amount from reading_room.search(:reader, cast(:words as text[]), cast(:keys as text[]),
                cast(:phrases as text[]), cast(:without as text[]), :kind, :language, :place, :person,
                cast(nullif(:fromDay, '') as date), cast(nullif(:toDay, '') as date), :typedId, :relevance,
                :before, :beforeId, :skipped, :atMost, :theme)
            """;

    private static final String TEXTS = """
            select t.publicId, t.language, t.body from PublishedText t where t.publicId in :ids order by t.publicId, t.position
            """;

    private static final String KINDS =
            "select k.code, k.label from KindLabel k where k.language = :language order by k.label";

    @PersistenceContext(unitName = "reading-room")
    EntityManager em;

    @SuppressWarnings("unchecked")
    List<Answer> answers(Language reader, Search search, Place place, int atMost) {
        var question = search.question();
        List<Tuple> rows = em.createNativeQuery(SEARCH, Tuple.class)
                .setParameter("reader", reader.code())
                .setParameter("words", question.words().toArray(String[]::new))
                .setParameter(
                        "keys", question.words().stream().map(Searches::nameKey).toArray(String[]::new))
                .setParameter("phrases", question.phrases().toArray(String[]::new))
                .setParameter("without", question.without().toArray(String[]::new))
                .setParameter("kind", search.kind())
                .setParameter("theme", search.theme())
                .setParameter("language", search.language())
                .setParameter("place", search.place())
                .setParameter("person", search.person())
                .setParameter("fromDay", day(search.fromDay()))
                .setParameter("toDay", day(search.toDay()))
                .setParameter("typedId", question.typedId())
                .setParameter("relevance", search.order() == Order.RELEVANCE && !question.isEmpty())
                .setParameter("before", place.after().visibleFrom())
                .setParameter("beforeId", place.after().publicId())
                .setParameter("skipped", place.skipped())
                .setParameter("atMost", atMost)
                .getResultList();
        return rows.stream().map(Answer::of).toList();
    }

    /** The key of a word that is one part of a name; empty for any other. */
    private static String nameKey(String word) {
        var parts = NameKey.parts(word);
        return parts.size() == 1 && parts.get(0).length() > 1 ? parts.get(0) : "";
    }

    private static String day(LocalDate day) {
        return Objects.toString(day, "");
    }

    List<TextOf> texts(List<String> publicIds) {
        return em.createQuery(TEXTS, TextOf.class)
                .setParameter("ids", publicIds)
                .getResultList();
    }

    List<FacetValue> kinds(Language reader) {
        return em.createQuery(KINDS, KindOf.class)
                .setParameter("language", reader.code())
                .getResultStream()
                .map(kind -> new FacetValue(kind.code(), kind.label(), 0))
                .toList();
    }

    /** One row of an answer: what it tells, a value, its name or what belongs to it, and a number. */
    record Answer(String what, String value, String label, long amount) {

        private static Answer of(Tuple row) {
            var amount = (Number) row.get("amount");
            return new Answer(
                    row.get("what", String.class),
                    row.get("value", String.class),
                    row.get("label", String.class),
                    amount == null ? 0 : amount.longValue());
        }
    }

    /** A text of a letter. */
    record TextOf(String publicId, String language, String body) {}

    private record KindOf(String code, String label) {}
}
