package org.nameh.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import org.nameh.platform.Role;

/** The menu of the desk: the places that the roles of whoever is signed in lead to. */
@Named
@RequestScoped
public class DeskMenu {

    private static final List<String> INTAKE = List.of(Role.REGISTRAR, Role.EDITOR);

    private static final List<String> AT_WORK = List.of(Role.REGISTRAR, Role.EDITOR, Role.TRANSLATOR);

    private static final List<String> READ_OF_DELIVERY = List.of(Role.REGISTRAR, Role.EDITOR, Role.AUDITOR);

    private static final List<Place> PLACES = List.of(
            new Place("/desk/queue", "menu.queue", "g q", List.of(Role.EDITOR)),
            new Place("/desk/letters/new", "menu.newLetter", "g n", List.of(Role.REGISTRAR)),
            new Place("/desk/letters", "menu.letters", "g l", AT_WORK),
            new Place("/desk/dashboard", "menu.dashboard", "g d", AT_WORK),
            new Place("/desk/queue", "menu.queue", "g q", List.of(Role.REGISTRAR, Role.TRANSLATOR)),
            new Place("/desk/audit", "menu.audit", "g a", List.of(Role.AUDITOR)),
            new Place("/desk/deliveries", "menu.deliveries", "g v", READ_OF_DELIVERY),
            new Place("/desk/consignments", "menu.consignments", "g c", INTAKE),
            new Place("/desk/scans", "menu.scans", "g s", INTAKE),
            new Place("/desk/people", "menu.people", "g p", INTAKE),
            new Place("/desk/terms", "menu.terms", "g t", AT_WORK),
            new Place("/desk/paper", "menu.paper", "g b", INTAKE),
            new Place("/desk/import", "menu.import", "g i", INTAKE),
            new Place("/desk/accounts", "menu.accounts", "g u", List.of(Role.ADMIN)),
            new Place("/desk/settings", "menu.settings", "g h", List.of(Role.ADMIN)),
            new Place("/desk/mail", "menu.mail", "g m", List.of(Role.ADMIN)));

    @Inject
    Page page;

    /** The items, the first being where a day at the desk begins. */
    public List<Item> getItems() {
        var shown = new HashSet<String>();
        return PLACES.stream()
                .filter(place -> place.roles().stream().anyMatch(page::has))
                .filter(place -> shown.add(place.address()))
                .map(place -> new Item(place.address(), place.key(), place.shortcut(), page.isHere(place.address())))
                .toList();
    }

    /** Whether whoever is signed in may look a number up. */
    public boolean isFinding() {
        return AT_WORK.stream().anyMatch(page::has);
    }

    private record Place(String address, String key, String shortcut, List<String> roles) {}

    /** One item of the menu: its address, the key of its text, its shortcut, and whether its page is the one being shown. */
    public record Item(String address, String key, String shortcut, boolean current) {}
}
