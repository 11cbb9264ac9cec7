package org.nameh.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.nameh.platform.Language;

/**
 * One TEI element while it is read: a letter with its text if it describes one correspondence or none, else a list of letters
 * without text (CMIF).
 */
final class TeiLetter {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SUMMARY = 4_000;

    private final String source;
    private final Vocabulary vocabulary;
    private final String languageElse;
    private final Consumer<Incoming> sink;
    private final Map<String, Integer> unread = new LinkedHashMap<>();
    private final List<Element> titles = new ArrayList<>();
    private final List<Element> abstracts = new ArrayList<>();
    private final List<Element> people = new ArrayList<>();
    private final List<Element> tongues = new ArrayList<>();
    private final List<Element> keywords = new ArrayList<>();
    private Element only;
    private BodyText text;
    private String id;
    private int described;

    TeiLetter(String source, String id, Vocabulary vocabulary, String languageElse, Consumer<Incoming> sink) {
        this.source = source;
        this.id = id;
        this.vocabulary = vocabulary;
        this.languageElse = languageElse;
        this.sink = sink;
    }

    /** A description of a correspondence; from the second on the file is a list. */
    void describe(Element description) {
        described++;
        if (described == 1) {
            only = description;
            return;
        }
        if (only != null) {
            listed(only, described - 1);
            only = null;
        }
        listed(description, described);
    }

    private void listed(Element description, int place) {
        var letter = new Gathering(source + "#" + place);
        CorrespDesc.take(description, letter);
        tongues.stream().flatMap(one -> one.attribute("ident").stream()).forEach(letter::language);
        sayNumber(letter);
        sink.accept(letter.done(languageElse));
    }

    private static void sayNumber(Gathering letter) {
        if (letter.id != null) {
            letter.say(Remark.SOURCE_ID, letter.id);
        }
    }

    void title(Element title) {
        titles.add(title);
    }

    void summary(Element summary) {
        abstracts.add(summary);
    }

    void keywords(Element list) {
        keywords.add(list);
    }

    void person(Element person) {
        people.add(person);
    }

    void tongue(Element language) {
        tongues.add(language);
    }

    void text(BodyText read) {
        text = read;
    }

    void unread(String path) {
        unread.merge(path, 1, Integer::sum);
    }

    /** The element has ended. */
    void end() {
        if (described > 1) {
            if (text != null && !text.isEmpty()) {
                var letter = new Gathering(source);
                letter.say(Remark.TEXT_OF_NOBODY, source);
                letter.say(Remark.EMPTY, source);
                sink.accept(letter.done(languageElse));
            }
            return;
        }
        sink.accept(letter());
    }

    private Incoming letter() {
        var letter = new Gathering(source);
        letter.id = id;
        if (only == null) {
            letter.say(Remark.NO_DESCRIPTION, "");
        } else {
            CorrespDesc.take(only, letter);
        }
        tongues.forEach(one -> one.attribute("ident").ifPresent(letter::language));
        if (text != null) {
            text.tell(letter);
            textLanguage(letter);
        }
        heads(letter);
        people.forEach(described -> complete(described, letter));
        kind(letter);
        keywords.forEach(list -> themes(list, letter));
        sayNumber(letter);
        sayUnread(letter);
        return letter.done(languageElse);
    }

    private void textLanguage(Gathering letter) {
        Optional.ofNullable(text.language())
                .flatMap(Languages::find)
                .map(Language::code)
                .ifPresent(code -> {
                    letter.textLanguage = code;
                    if (letter.languages.isEmpty()) {
                        letter.languages.add(code);
                    }
                });
    }

    private void heads(Gathering letter) {
        var main = letter.languages.isEmpty() ? languageElse : letter.languages.get(0);
        titles.stream()
                .sorted(Comparator.comparing(
                        title -> title.attribute("level").filter("a"::equals).isEmpty()))
                .forEach(title -> head(letter, "title", title, main, LONGEST_TITLE));
        abstracts.forEach(summary -> head(letter, "abstract", summary, main, LONGEST_SUMMARY));
    }

    private void head(Gathering letter, String what, Element element, String main, int longest) {
        var language = element.attribute(Element.LANG)
                .flatMap(Languages::find)
                .map(Language::code)
                .orElse(main);
        var paragraph = element.children("p").stream().findFirst().orElse(element);
        var said = paragraph.text();
        var there = letter.headings.get(language);
        if (said.isBlank()
                || letter.ownWords
                        && element.attribute("type")
                                .filter("nameh-none"::equals)
                                .isPresent()) {
            return;
        }
        if (there != null && (what.equals("title") ? there.title() : there.summary()) != null
                || said.length() > longest) {
            letter.say(said.length() > longest ? Remark.CUT : Remark.UNREAD, what + ": " + said);
        }
        if (there == null || (what.equals("title") ? there.title() : there.summary()) == null) {
            TeiNotes.head(letter, language, what, said.length() > longest ? said.substring(0, longest) : said);
        }
    }

    private static void complete(Element described, Gathering letter) {
        var role = described.attribute("role").orElse("");
        if (role.equals("nameh-sender") || role.equals("nameh-addressee")) {
            var side = role.equals("nameh-sender") ? letter.senders : letter.addressees;
            if (!side.isEmpty()) {
                side.set(0, TeiNames.completed(side.get(0), described));
            }
        } else {
            letter.say(Remark.UNREAD, "particDesc/" + described.name());
        }
    }

    private void kind(Gathering letter) {
        if (letter.kind != null) {
            var known = vocabulary.kind(letter.kind);
            if (known.isEmpty()) {
                letter.say(Remark.KIND_UNKNOWN, letter.kind);
            }
            letter.kind = known.orElse(null);
        }
    }

    private void themes(Element list, Gathering letter) {
        list.children("term").forEach(term -> letter.theme(term.text().strip(), vocabulary));
        list.unread("profileDesc/textClass/", this::unread);
    }

    private void sayUnread(Gathering letter) {
        CorrespDesc.sayUnread(
                unread.entrySet().stream()
                        .map(path -> path.getValue() > 1 ? path.getKey() + " ×" + path.getValue() : path.getKey())
                        .toList(),
                letter);
    }
}
