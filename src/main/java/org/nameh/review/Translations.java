package org.nameh.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nameh.people.Script;
import org.nameh.platform.Text;

/** The translations of versions, and what was handed in and signed off of them. Every query on them is here. */
@ApplicationScoped
public class Translations {

    private static final String STATES = """
            select language, state, translators, submitted_by, submitted_at, approved_by, approved_at, stale, was
            from desk.translation_states(:version)
            """;

    private static final String TERMS = "select term, language, script, rendering from desk.terms_of(:version)";

    private static final String SIGN = """
            insert into desk.translation_step (id, version_id, language, step, signed_by, signed_at)
            values (nextval('desk.translation_step_seq'), :version, :language, :step, :by, :at)
            """;

    private static final String SUBMIT_ALL = """
            insert into desk.translation_step (id, version_id, language, step, signed_by, signed_at)
            select nextval('desk.translation_step_seq'), cast(:version as bigint), s.language, 'SUBMIT', :by, :at
            from desk.translation_states(:version) s
            where s.state = 'DRAFT'
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Where each translation of a version stands. */
    @SuppressWarnings("unchecked")
    public List<TranslationRow> of(LetterVersion version) {
        List<Tuple> found = em.createNativeQuery(STATES, Tuple.class)
                .setParameter("version", version.getId())
                .getResultList();
        var rows = new LinkedHashMap<String, TranslationRow>();
        for (var one : found) {
            var row = rows.computeIfAbsent(one.get("language", String.class), language -> row(language, one));
            Optional.ofNullable(one.get("stale", Integer.class))
                    .ifPresent(place -> row.stale().add(new StaleParagraph(place, one.get("was", String.class))));
        }
        return List.copyOf(rows.values());
    }

    private static TranslationRow row(String language, Tuple one) {
        return new TranslationRow(
                language,
                TranslationState.valueOf(one.get("state", String.class)),
                List.of(Text.orEmpty(one.get("translators", String.class)).split(" ")),
                one.get("submitted_by", String.class),
                one.get("submitted_at", Instant.class),
                one.get("approved_by", String.class),
                one.get("approved_at", Instant.class),
                new ArrayList<>());
    }

    /** The languages of the translations of a version that nobody has signed off as they stand. */
    public Set<String> unsigned(LetterVersion version) {
        return version.getContent().translations().isEmpty()
                ? Set.of()
                : of(version).stream()
                        .filter(row -> !row.signedOff())
                        .map(TranslationRow::language)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The terms and names that the text of a version holds, with their renderings. */
    @SuppressWarnings("unchecked")
    List<KnownTerm> terms(LetterVersion version) {
        List<Tuple> found = em.createNativeQuery(TERMS, Tuple.class)
                .setParameter("version", version.getId())
                .getResultList();
        return found.stream().map(Translations::term).toList();
    }

    private static KnownTerm term(Tuple one) {
        return new KnownTerm(
                one.get("term", String.class),
                one.get("language", String.class),
                Optional.ofNullable(one.get("script", String.class))
                        .map(Script::valueOf)
                        .orElse(null),
                one.get("rendering", String.class));
    }

    /** Keeps that a translation was handed in. */
    void submit(LetterVersion version, String language, String by, Instant at) {
        sign(version, language, "SUBMIT", by, at);
    }

    /** Keeps that a translation was signed off; the database refuses whoever had a hand in it. */
    void approve(LetterVersion version, String language, String by, Instant at) {
        sign(version, language, "APPROVE", by, at);
    }

    private void sign(LetterVersion version, String language, String step, String by, Instant at) {
        em.flush();
        em.createNativeQuery(SIGN)
                .setParameter("version", version.getId())
                .setParameter("language", language)
                .setParameter("step", step)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Keeps that all translations of a version were handed in, but those whose source has changed. */
    void submitAll(LetterVersion version, String by, Instant at) {
        em.flush();
        em.createNativeQuery(SUBMIT_ALL)
                .setParameter("version", version.getId())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }
}
