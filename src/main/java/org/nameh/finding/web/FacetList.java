package org.nameh.finding.web;

import java.util.List;

/** The values of a facet from which a reader chooses. */
public record FacetList(String name, List<Choice> choices) {

    public FacetList {
        choices = List.copyOf(choices);
    }
}
