package org.nameh.finding.web;

import com.ibm.icu.text.Collator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nameh.finding.Facet;
import org.nameh.finding.FindingAid;
import org.nameh.finding.IndexEntry;
import org.nameh.finding.Search;
import org.nameh.platform.web.Numbers;
import org.nameh.platform.web.Page;
import org.nameh.platform.web.Revalidation;

/** Backs finding/people.xhtml, finding/places.xhtml and finding/themes.xhtml: an index of the collection in the order of the reader's alphabet. */
@Named
@RequestScoped
public class BrowseIndex {

    @Inject
    FindingAid aid;

    @Inject
    Page page;

    @Inject
    Numbers numbers;

    @Inject
    Revalidation revalidation;

    private List<Choice> choices = List.of();

    /** Opens the index of people. */
    public void openPeople() {
        show(aid.people(page.getLanguage()), person -> "/people/" + person);
    }

    /** Opens the index of places. */
    public void openPlaces() {
        show(aid.places(page.getLanguage()), place -> letters(Facet.PLACE, place));
    }

    /** Opens the index of themes. */
    public void openThemes() {
        show(aid.themes(page.getLanguage()), theme -> letters(Facet.THEME, theme));
    }

    private static String letters(Facet facet, String value) {
        return "/letters" + Search.all().with(facet, value).inAddress();
    }

    private void show(List<IndexEntry> entries, UnaryOperator<String> address) {
        var home = "/" + page.getLanguage().code();
        var alphabet = Collator.getInstance(page.getLocale());
        choices = entries.stream()
                .sorted(Comparator.comparing(IndexEntry::name, alphabet::compare)
                        .thenComparing(IndexEntry::key))
                .map(entry ->
                        new Choice(entry.name(), numbers.whole(entry.letters()), home + address.apply(entry.key())))
                .toList();
        revalidation.of(null, choices);
    }

    public List<Choice> getChoices() {
        return choices;
    }
}
