package org.nameh.consent;

import java.util.Set;
import java.util.TreeSet;

/**
 * How a writer narrows what the public gets: a form of the name that tells less (null: as it is) with its pseudonym, the languages
 * (ISO 639 codes) that the text stays readable in (empty: as it is), and whether scans are shown no more.
 */
public record Narrowing(NameDisclosure nameForm, String pseudonym, Set<String> languages, boolean withoutScans) {

    /** Takes its own copy of the languages. */
    public Narrowing {
        languages = Set.copyOf(languages);
    }

    /** Whether it takes a consent back altogether. Scans go with the name: hand and signature would tell it. */
    boolean takesBack(Terms terms) {
        return terms.act() == Act.PUBLISH_SCAN && (withoutScans || tellsLess(terms)) || leavesNothing(terms);
    }

    /** No language named would mean all of them. */
    private boolean leavesNothing(Terms terms) {
        return !terms.languages().isEmpty() && left(terms).isEmpty();
    }

    private boolean tellsLess(Terms terms) {
        return nameForm != null && nameForm.tellsLessThan(terms.nameForm());
    }

    /** The terms that are left of others: the same where nothing becomes narrower, and never wider ones. */
    Terms of(Terms terms) {
        var renamed = tellsLess(terms);
        return new Terms(
                terms.act(),
                renamed ? nameForm : terms.nameForm(),
                renamed ? pseudonymOfForm() : terms.pseudonym(),
                left(terms).stream().sorted().toList(),
                terms.from(),
                terms.until(),
                terms.givenHow(),
                null);
    }

    private String pseudonymOfForm() {
        return nameForm == NameDisclosure.PSEUDONYM ? pseudonym : null;
    }

    private Set<String> left(Terms terms) {
        var allowed = new TreeSet<>(terms.languages());
        if (languages.isEmpty()) {
            return allowed;
        }
        var left = new TreeSet<>(languages);
        if (!allowed.isEmpty()) {
            left.retainAll(allowed);
        }
        return left;
    }

    /** Whether it leaves less of some terms. */
    boolean narrows(Terms terms) {
        return tellsLess(terms) || !left(terms).equals(new TreeSet<>(terms.languages()));
    }
}
