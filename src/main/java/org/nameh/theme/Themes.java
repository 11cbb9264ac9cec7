package org.nameh.theme;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nameh.platform.Language;

/** The vocabulary of themes as a collection to ask. Every query on it is here. */
@ApplicationScoped
public class Themes {

    private static final String ALL = "select distinct t from Theme t left join fetch t.labels order by t.code";

    private static final String LABELLED = """
            select t.code from Theme t join t.labels label
            where key(label) = :language and lower(label) = lower(:label)
            """;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    /** Takes a theme. */
    void add(Theme theme) {
        em.persist(theme);
    }

    /** The theme under a code, if there is one. */
    Optional<Theme> find(String code) {
        return Optional.ofNullable(em.find(Theme.class, code));
    }

    /** The theme under a code. @throws UnknownTheme if there is none */
    Theme get(String code) {
        return find(code).orElseThrow(UnknownTheme::new);
    }

    /** All themes, retired ones among them, by code. */
    List<ThemeRow> all() {
        return em.createQuery(ALL, Theme.class)
                .getResultStream()
                .map(Theme::row)
                .toList();
    }

    /** Which of some codes are of no theme in use. */
    public List<String> outOfUse(Set<String> codes) {
        return codes.stream()
                .filter(code -> !find(code).map(Theme::isActive).orElse(false))
                .toList();
    }

    /** The labels of all themes in a language of the pages, by code. */
    public Map<String, String> labels(Language language) {
        return all().stream().collect(toMap(ThemeRow::code, row -> row.label(language.code())));
    }

    /** The labels of the themes that can be chosen, in a language of the pages, by code. */
    public Map<String, String> labelsInUse(Language language) {
        return all().stream()
                .filter(ThemeRow::active)
                .collect(toMap(ThemeRow::code, row -> row.label(language.code())));
    }

    /** The codes of the themes that have a label in a language, however it is spelt in capitals and small letters. */
    List<String> labelled(String language, String label) {
        return em.createQuery(LABELLED, String.class)
                .setParameter("language", language)
                .setParameter("label", label)
                .getResultList();
    }
}
