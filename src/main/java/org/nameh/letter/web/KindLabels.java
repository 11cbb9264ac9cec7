package org.nameh.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.nameh.letter.Registry;
import org.nameh.platform.web.Page;

/** The labels of the kinds of letters in the language of the page. */
@Named("kinds")
@RequestScoped
public class KindLabels {

    @Inject
    Registry registry;

    @Inject
    Page page;

    private Map<String, String> labels;

    @PostConstruct
    void read() {
        labels = registry.kinds(page.getLanguage());
    }

    /** The labels by code, in the order of the vocabulary. */
    public Map<String, String> getLabels() {
        return labels;
    }
}
