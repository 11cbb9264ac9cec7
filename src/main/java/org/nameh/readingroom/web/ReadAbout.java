package org.nameh.readingroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.nameh.platform.Settings;
import org.nameh.platform.web.Revalidation;

/** Backs the pages readingroom/about*.xhtml: what the house says about itself, and how it can be reached. */
@Named
@RequestScoped
public class ReadAbout {

    @Inject
    Revalidation revalidation;

    private List<String> contacts = List.of();

    /** Opens the page. */
    public void open() {
        contacts = List.of("nameh.contact.mail", "nameh.contact.post", "nameh.contact.phone").stream()
                .map(Settings::get)
                .flatMap(Optional::stream)
                .toList();
        revalidation.of(null, contacts);
    }

    /** The ways to reach the foundation that this installation names: electronic mail, post, telephone. */
    public List<String> getContacts() {
        return contacts;
    }
}
