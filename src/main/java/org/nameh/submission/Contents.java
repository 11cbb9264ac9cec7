package org.nameh.submission;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nameh.people.Contact;
import org.nameh.platform.Text;

/** All that a sender wrote into the form, cleaned; what was left blank is not in it. Never in a log: it tells nothing of itself. */
public record Contents(Map<Item, String> said) implements Serializable {

    /** What a checkbox that is ticked says. */
    public static final String YES = "yes";

    /** Copies what it is given. */
    public Contents {
        var kept = new EnumMap<Item, String>(Item.class);
        said.forEach((item, typed) -> Optional.ofNullable(Text.clean(typed)).ifPresent(text -> kept.put(item, text)));
        said = Collections.unmodifiableMap(kept);
    }

    /** Nothing is written yet. */
    public static Contents none() {
        return new Contents(Map.of());
    }

    static Contents read(String json) {
        var said = new EnumMap<Item, String>(Item.class);
        try (var reader = Json.createReader(new StringReader(json))) {
            reader.readObject()
                    .forEach((name, value) -> said.put(Item.valueOf(name), ((JsonString) value).getString()));
        }
        return new Contents(said);
    }

    String json() {
        var object = Json.createObjectBuilder();
        said.forEach((item, text) -> object.add(item.name(), text));
        return object.build().toString();
    }

    /** The same, with what one page of the form says now in place of what it said before. */
    public Contents with(Stage stage, Map<Item, String> typed) {
        var all = new EnumMap<Item, String>(Item.class);
        all.putAll(said);
        Item.of(stage).forEach(all::remove);
        Item.of(stage).stream().filter(typed::containsKey).forEach(item -> all.put(item, typed.get(item)));
        return new Contents(all);
    }

    /** What was said of a thing; null if nothing. */
    public String get(Item item) {
        return said.get(item);
    }

    /** Whether something was ticked. */
    public boolean is(Item item) {
        return YES.equals(said.get(item));
    }

    /** Whether it is a letter to somebody inside who cannot be reached. */
    public boolean family() {
        return is(Item.FAMILY);
    }

    /** The languages in which the letter may be read (ISO 639 codes); none: in all. */
    public List<String> languages() {
        return said.containsKey(Item.LANGUAGES)
                ? List.of(said.get(Item.LANGUAGES).split(","))
                : List.of();
    }

    /** How the sender can be reached; nothing, if nothing is said of it. */
    public Optional<Contact> contact() {
        var contact = new Contact(get(Item.REACH), get(Item.SAFE_WAY), get(Item.NEVER_VIA));
        return contact.equals(Contact.none()) ? Optional.empty() : Optional.of(contact);
    }

    @Override
    public String toString() {
        return "Contents[…]";
    }
}
