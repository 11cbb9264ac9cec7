package org.nameh.interchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nameh.people.CorrespondentKind;
import org.nameh.people.NewCorrespondent;
import org.nameh.platform.Text;

/** Reads from TEI who stands on both sides of a letter. */
final class TeiNames {

    private static final String[] NAMES = {"persName", "orgName", "name", "rs"};

    private TeiNames() {}

    /** Everybody whom an action names, in their order. */
    static List<Named> of(Element action, Gathering letter) {
        return action.children(NAMES).stream()
                .flatMap(name -> one(name, letter))
                .toList();
    }

    private static Stream<Named> one(Element name, Gathering letter) {
        var key = name.attribute("key").orElse(null);
        var ref = name.attribute("ref").orElse(null);
        var kept = letter.name(name.text());
        if (kept == null) {
            if (key != null || ref != null) {
                letter.say(Remark.UNREAD, name.name() + ": " + Text.orEmpty(key) + " " + Text.orEmpty(ref));
            }
            return Stream.empty();
        }
        var kind = name.name().equals("orgName") ? CorrespondentKind.BODY : CorrespondentKind.PERSON;
        return Stream.of(Named.of(kind, kept, key, ref));
    }

    /** Somebody with all that a description of the people of a letter adds. */
    static Named completed(Named named, Element described) {
        var names = described.children("persName", "orgName").stream()
                .map(Element::text)
                .map(Text::clean)
                .filter(name -> name != null && name.length() <= 200)
                .collect(Collectors.toList());
        if (names.isEmpty() || !names.get(0).equals(named.name())) {
            names.remove(named.name());
            names.add(0, named.name());
        }
        var facts = new NewCorrespondent(
                named.facts().kind(),
                names,
                note(described, "nameh-father"),
                note(described, "nameh-mother"),
                birth(described));
        return new Named(facts, named.key(), named.ref());
    }

    private static String note(Element described, String type) {
        return described.children("note").stream()
                .filter(note -> note.attribute("type").filter(type::equals).isPresent())
                .map(note -> Text.clean(note.text()))
                .findFirst()
                .orElse(null);
    }

    private static Integer birth(Element described) {
        return described.children("birth").stream()
                .flatMap(birth -> birth.attribute("when").stream())
                .filter(year -> year.matches("(18|19|20)\\d\\d|2100"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(null);
    }
}
