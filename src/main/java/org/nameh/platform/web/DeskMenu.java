package org.nameh.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.nameh.platform.Role;

/** The menu of the desk: the places that the roles of whoever is signed in lead to. */
@Named
@RequestScoped
public class DeskMenu {

    @Inject
    Page page;

    /** The items, the first being where a day at the desk begins. */
    public List<Item> getItems() {
        var items = new ArrayList<Item>();
        if (page.has(Role.EDITOR)) {
            items.add(item("/desk/queue", "menu.queue", "g q"));
        }
        if (page.has(Role.REGISTRAR)) {
            items.add(item("/desk/letters/new", "menu.newLetter", "g n"));
        }
        if (isFinding()) {
            items.add(item("/desk/letters", "menu.letters", "g l"));
        }
        if (page.has(Role.REGISTRAR) || page.has(Role.EDITOR)) {
            items.add(item("/desk/consignments", "menu.consignments", "g c"));
            items.add(item("/desk/people", "menu.people", "g p"));
        }
        if (page.has(Role.REGISTRAR) || page.has(Role.EDITOR)) {
            items.add(item("/desk/scans", "menu.scans"));
        }
        if (page.has(Role.REGISTRAR) || page.has(Role.EDITOR)) {
            items.add(item("/desk/paper", "menu.paper"));
        }
        if (page.has(Role.AUDITOR)) {
            items.add(item("/desk/audit", "menu.audit", "g a"));
        }
        if (page.has(Role.ADMIN)) {
            items.add(item("/desk/accounts", "menu.accounts", "g u"));
        }
        return items;
    }

    private Item item(String address, String key, String shortcut) {
        return new Item(address, key, shortcut, page.isHere(address));
    }

    /** Whether whoever is signed in may look a number up. */
    public boolean isFinding() {
        return page.has(Role.REGISTRAR) || page.has(Role.EDITOR) || page.has(Role.TRANSLATOR);
    }

    /** One item of the menu: its address, the key of its text, its shortcut, and whether its page is the one being shown. */
    public record Item(String address, String key, String shortcut, boolean current) {}
}
