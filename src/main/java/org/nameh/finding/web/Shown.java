package org.nameh.finding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nameh.finding.Facet;
import org.nameh.finding.FacetValue;
import org.nameh.finding.Found;
import org.nameh.finding.Search;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Numbers;
import org.nameh.platform.web.Page;

/** Facets as the page shows them: with names, counts in the digits of the reader, and links. */
@RequestScoped
class Shown {

    @Inject
    Page page;

    @Inject
    Numbers numbers;

    @Inject
    Messages messages;

    /** What can be chosen yet. */
    List<FacetList> facets(Search search, Found found) {
        return Stream.of(Facet.values())
                .filter(facet -> search.chosen(facet).isEmpty())
                .map(facet -> new FacetList(facet.getName(), choices(search, facet, found)))
                .filter(list -> !list.choices().isEmpty())
                .toList();
    }

    private List<Choice> choices(Search search, Facet facet, Found found) {
        return found.values(facet).stream()
                .map(value ->
                        new Choice(label(facet, value), letters(value), address(search.with(facet, value.value()))))
                .toList();
    }

    private String letters(FacetValue value) {
        return value.letters() == 0 ? "" : numbers.whole(value.letters());
    }

    /** What was chosen. */
    List<Chip> chips(Search search, Found found) {
        return Stream.of(Facet.values())
                .filter(facet -> !search.chosen(facet).isEmpty())
                .map(facet -> new Chip(facet.getName(), chosen(search, facet, found), address(search.with(facet, ""))))
                .toList();
    }

    private String chosen(Search search, Facet facet, Found found) {
        var value = search.chosen(facet);
        return switch (facet) {
            case YEAR -> value;
            case LANGUAGE -> page.languageName(value);
            case KIND, THEME -> named(found, facet, value).orElse(value);
            case PLACE, PERSON ->
                found.values(facet).stream()
                        .findFirst()
                        .map(FacetValue::label)
                        .orElseGet(() -> facet == Facet.PLACE
                                ? value.replace('_', ' ')
                                : messages.text("finding.person.nobody"));
        };
    }

    private static Optional<String> named(Found found, Facet facet, String value) {
        return found.values(facet).stream()
                .filter(one -> one.value().equals(value))
                .findFirst()
                .map(FacetValue::label);
    }

    private String label(Facet facet, FacetValue value) {
        return switch (facet) {
            case LANGUAGE -> page.languageName(value.value());
            case YEAR -> numbers.year(Integer.parseInt(value.value()));
            case KIND, THEME, PLACE, PERSON -> value.label() == null ? value.value() : value.label();
        };
    }

    private String address(Search search) {
        return "/" + page.getLanguage().code() + "/letters" + search.inAddress();
    }
}
