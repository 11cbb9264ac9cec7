package org.nameh.finding.web;

import com.ibm.icu.text.Collator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.nameh.finding.Facet;
import org.nameh.finding.FindingAid;
import org.nameh.finding.IndexEntry;
import org.nameh.finding.Search;
import org.nameh.platform.web.Numbers;
import org.nameh.platform.web.Page;
import org.nameh.platform.web.Revalidation;

/** Backs finding/people.xhtml and finding/places.xhtml: an index of the collection in the order of the reader's alphabet. */
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
        show(aid.people(page.getLanguage()), "/people/");
    }

    /** Opens the index of places. */
    public void openPlaces() {
        show(aid.places(page.getLanguage()), null);
    }

    private void show(List<IndexEntry> entries, String folder) {
        var alphabet = Collator.getInstance(page.getLocale());
        choices = entries.stream()
                .sorted(Comparator.comparing(IndexEntry::name, alphabet::compare)
                        .thenComparing(IndexEntry::key))
                .map(entry -> new Choice(entry.name(), numbers.whole(entry.letters()), address(entry, folder)))
                .toList();
        revalidation.of(null, choices);
    }

    private String address(IndexEntry entry, String folder) {
        var home = "/" + page.getLanguage().code();
        return folder == null
                ? home + "/letters"
                        + Search.all().with(Facet.PLACE, entry.key()).inAddress()
                : home + folder + entry.key();
    }

    public List<Choice> getChoices() {
        return choices;
    }
}
