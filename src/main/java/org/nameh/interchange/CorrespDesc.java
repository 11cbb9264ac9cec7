package org.nameh.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the description of a correspondence: who sent, who received, when and where, and what else happened to the letter. */
final class CorrespDesc {

    private static final String[] PLACES = {"placeName", "settlement", "district", "region", "country"};

    private CorrespDesc() {}

    /** Takes down what a description says; what it says beyond that is named. */
    static void take(Element description, Gathering letter) {
        letter.id = description
                .attribute("key")
                .or(() -> description.attribute("ref"))
                .or(() -> description.attribute("xml:id"))
                .orElse(letter.id);
        description
                .children("correspAction")
                .forEach(action -> take(action, action.attribute("type").orElse("?"), letter));
        TeiNotes.take(description, letter);
        sayUnread(description, letter);
    }

    private static void take(Element action, String type, Gathering letter) {
        switch (type) {
            case "sent" -> sent(action, letter);
            case "received" -> received(action, letter);
            default -> other(action, type, letter);
        }
    }

    private static void sent(Element action, Gathering letter) {
        var first = letter.sent++ == 0;
        var names = TeiNames.of(action, letter);
        names.stream().skip(letter.senders.isEmpty() ? 1 : 0).forEach(more -> {
            letter.say(Remark.ALSO_SENT, described(more));
            letter.asides.add("sent: " + described(more));
        });
        letter.senders.addAll(names);
        if (first) {
            letter.place = joined(places(action), ", ");
            TeiDates.take(action.children("date"), letter);
        } else {
            other(action, "sent", letter);
        }
    }

    private static void received(Element action, Gathering letter) {
        letter.received++;
        var names = TeiNames.of(action, letter);
        names.stream().skip(letter.addressees.isEmpty() ? 1 : 0).forEach(more -> {
            letter.say(Remark.ALSO_RECEIVED, described(more));
            letter.asides.add("received: " + described(more));
        });
        letter.addressees.addAll(names);
        aside("received", Stream.concat(dates(action), places(action)), letter);
    }

    private static void other(Element action, String type, Gathering letter) {
        if (!type.equals("sent")) {
            letter.otherActions.add(type);
        }
        var names = type.equals("sent")
                ? Stream.<String>empty()
                : TeiNames.of(action, letter).stream().map(CorrespDesc::described);
        aside(type, Stream.of(names, dates(action), places(action)).flatMap(part -> part), letter);
    }

    private static void aside(String type, Stream<String> parts, Gathering letter) {
        var said = parts.collect(Collectors.joining(", "));
        if (!said.isEmpty() || !type.equals("received")) {
            letter.say(Remark.ALSO_HAPPENED, type + ": " + said);
            letter.asides.add(type + ": " + said);
        }
    }

    private static String described(Named named) {
        return Stream.of(named.name(), named.ref(), named.ref() == null ? named.key() : null)
                .filter(part -> part != null)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static Stream<String> places(Element action) {
        return action.children(PLACES).stream().map(Element::text).filter(place -> !place.isBlank());
    }

    private static String joined(Stream<String> parts, String separator) {
        var all = parts.collect(Collectors.joining(separator));
        return all.isEmpty() ? null : all;
    }

    private static Stream<String> dates(Element action) {
        return action.children("date").stream().map(CorrespDesc::date).filter(date -> !date.isBlank());
    }

    private static String date(Element date) {
        var days = Stream.of("when", "when-iso", "from", "to", "notBefore", "notAfter")
                .map(date::attribute)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("/"));
        return date.text().isBlank() ? days : days.isEmpty() ? date.text() : date.text() + " (" + days + ")";
    }

    /** Says what of an element was not read, each path once and how often. */
    static void sayUnread(Element element, Gathering letter) {
        var paths = new LinkedHashMap<String, Integer>();
        element.unread("", path -> paths.merge(path, 1, Integer::sum));
        sayUnread(
                paths.entrySet().stream()
                        .map(path -> path.getValue() > 1 ? path.getKey() + " ×" + path.getValue() : path.getKey())
                        .toList(),
                letter);
    }

    /** Says that something was not read, in as many findings as it takes. */
    static void sayUnread(List<String> paths, Gathering letter) {
        var line = new ArrayList<String>();
        var length = 0;
        for (var path : paths) {
            if (length + path.length() > 900) {
                letter.say(Remark.UNREAD, String.join(", ", line));
                line.clear();
                length = 0;
            }
            line.add(path);
            length += path.length() + 2;
        }
        if (!line.isEmpty()) {
            letter.say(Remark.UNREAD, String.join(", ", line));
        }
    }
}
