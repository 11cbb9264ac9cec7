package org.nameh.finding.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;
import org.nameh.finding.Facet;
import org.nameh.finding.FindingAid;
import org.nameh.finding.Found;
import org.nameh.finding.Hit;
import org.nameh.finding.Order;
import org.nameh.finding.Place;
import org.nameh.finding.Question;
import org.nameh.finding.Search;
import org.nameh.platform.web.Messages;
import org.nameh.platform.web.Numbers;
import org.nameh.platform.web.Page;
import org.nameh.platform.web.Redirect;
import org.nameh.platform.web.Revalidation;

/** Backs finding/letters.xhtml: the list of letters, whole or of what a search finds; its whole state is in the address. */
@Named
@RequestScoped
public class FindLetters {

    @Inject
    FindingAid aid;

    @Inject
    Shown shown;

    @Inject
    Page page;

    @Inject
    Messages messages;

    @Inject
    Numbers numbers;

    @Inject
    Revalidation revalidation;

    @Inject
    HttpServletRequest request;

    // as it is before it is opened: Faces asks what is shown earlier where a request looks like a form that is sent
    private Search search = Search.all();
    private Place place = Place.start();
    private Found found = Found.nothing();
    private List<Chip> chips = List.of();
    private List<FacetList> facets = List.of();

    /** Opens the list as the address says; a public id leads to its letter. */
    public void open() {
        search = Search.read(request::getParameter);
        place = Place.read(request.getParameter("after"));
        found = aid.find(page.getLanguage(), search, place);
        if (found.typedId() != null) {
            Redirect.to(getList() + "/" + found.typedId());
            return;
        }
        chips = shown.chips(search, found);
        facets = shown.facets(search, found);
        revalidation.of(search.narrows() ? null : newest(), found);
    }

    private Instant newest() {
        return found.hits().stream()
                .map(hit -> hit.row().visibleFrom())
                .findFirst()
                .orElse(null);
    }

    public Search getSearch() {
        return search;
    }

    /** The parameters that the form keeps beside the fields in it, each with its name. */
    public List<Entry<String, String>> getKept() {
        return search.parameters().entrySet().stream()
                .filter(parameter -> !List.of("q", "from", "to").contains(parameter.getKey()))
                .toList();
    }

    /** How many characters of a question are looked at. */
    public int getLongest() {
        return Question.LONGEST;
    }

    /** Whether more was typed than is looked at. */
    public boolean isCut() {
        var typed = request.getParameter("q");
        return typed != null && typed.strip().length() > Question.LONGEST;
    }

    public List<Hit> getHits() {
        return found.hits();
    }

    public List<FacetList> getFacets() {
        return facets;
    }

    public List<Chip> getChips() {
        return chips;
    }

    public boolean isNarrowed() {
        return search.narrows();
    }

    /** How many letters were found, in words; null for the whole list. */
    public String getCount() {
        if (found.letters() < 0) {
            return null;
        }
        return found.letters() > Found.COUNTED
                ? messages.text("finding.count.more", numbers.whole(Found.COUNTED))
                : found.letters() == 1
                        ? messages.text("finding.count.one")
                        : messages.text("finding.count", numbers.whole(found.letters()));
    }

    public boolean isNothing() {
        return found.hits().isEmpty();
    }

    /** The address of the list of all letters. */
    public String getList() {
        return "/" + page.getLanguage().code() + "/letters";
    }

    /** The address of this search from its first page on. */
    public String getFirst() {
        return getList() + search.inAddress();
    }

    /** Whether the list is open at its beginning. */
    public boolean isAtStart() {
        return place.isStart();
    }

    /** The address of the next page; null on the last. */
    public String getNext() {
        return found.next() == null
                ? null
                : getFirst() + (search.inAddress().isEmpty() ? "?" : "&") + "after=" + found.next();
    }

    /** What may have been meant where nothing was found; null if nothing is like it. */
    public String getMeant() {
        return found.meant();
    }

    public String getMeantAddress() {
        return getList() + search.asking(found.meant()).inAddress();
    }

    public boolean isByRelevance() {
        return search.order() == Order.RELEVANCE;
    }

    /** Whether there is a question by which relevance can be told. */
    public boolean isAsked() {
        return !search.q().isEmpty();
    }

    /** The address of this search in the other order. */
    public String getOtherOrder() {
        return getList()
                + search.in(isByRelevance() ? Order.NEWEST : Order.RELEVANCE).inAddress();
    }

    /** The address of the Atom feed (RFC 4287) of this search. */
    public String getFeed() {
        return "/" + page.getLanguage().code() + "/feed.atom"
                + search.in(Order.NEWEST).inAddress();
    }

    /** The search without what is chosen of all facets; null if nothing is asked beside. */
    public String getQuestionAlone() {
        return search.q().isEmpty() || chips.isEmpty()
                ? null
                : getList() + withoutFacets().inAddress();
    }

    private Search withoutFacets() {
        return Stream.of(Facet.values()).reduce(search, (one, facet) -> one.with(facet, ""), (one, other) -> other);
    }
}
