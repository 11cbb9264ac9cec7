package org.nameh.interchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.nameh.letter.LetterDate;
import org.nameh.platform.CalendarSystem;
import org.nameh.platform.DateSpan;
import org.nameh.platform.Language;
import org.nameh.platform.Text;
import org.nameh.review.Heading;

/** Reads a letter from the cells of a row. */
final class CsvLetter {

    /** What stands in the column of the calendar where a date is kept in words that nobody read. */
    static final String UNREAD_DATE = "unread";

    private static final Set<String> NOBODY = Set.of("unknown", "unbekannt", "inconnu", "?");

    private final Vocabulary vocabulary;
    private final boolean ownWords;

    CsvLetter(Vocabulary vocabulary, boolean ownWords) {
        this.vocabulary = vocabulary;
        this.ownWords = ownWords;
    }

    void take(Map<Field, String> cells, Gathering letter) {
        letter.ownWords = ownWords;
        letter.place = cells.get(Field.PLACE);
        letter.incipit = cells.get(Field.FIRST_WORDS);
        letter.note = cells.get(Field.NOTE);
        text(cells, Field.NUMBER).ifPresent(number -> {
            letter.id = number;
            letter.say(Remark.SOURCE_ID, number);
        });
        party(cells, Field.SENDER, letter).ifPresent(letter.senders::add);
        party(cells, Field.ADDRESSEE, letter).ifPresent(letter.addressees::add);
        languages(cells, letter);
        choices(cells, letter);
        text(cells, Field.THEMES)
                .ifPresent(words -> Arrays.stream(words.split("[,;،؛|\\n]+"))
                        .map(Text::clean)
                        .filter(Objects::nonNull)
                        .forEach(word -> letter.theme(word, vocabulary)));
        dates(cells, letter);
        text(cells, letter);
    }

    private static Optional<String> text(Map<Field, String> cells, Field field) {
        return Optional.ofNullable(Text.clean(cells.get(field)));
    }

    private static Optional<Named> party(Map<Field, String> cells, Field field, Gathering letter) {
        return text(cells, field)
                .filter(name -> !NOBODY.contains(name.toLowerCase(java.util.Locale.ROOT)))
                .map(letter::name)
                .map(Named::plainly);
    }

    private static void languages(Map<Field, String> cells, Gathering letter) {
        text(cells, Field.LANGUAGES)
                .ifPresent(tags -> Arrays.stream(tags.split("[\\s,;،/|]+")).forEach(letter::language));
    }

    private void choices(Map<Field, String> cells, Gathering letter) {
        text(cells, Field.KIND).ifPresent(word -> {
            letter.kind = vocabulary.kind(word).orElse(null);
            if (letter.kind == null) {
                letter.say(Remark.KIND_UNKNOWN, word);
            }
        });
        text(cells, Field.MODE).ifPresent(word -> {
            letter.mode = Vocabulary.mode(word).orElse(null);
            if (letter.mode == null) {
                letter.say(Remark.MODE_UNKNOWN, word);
            }
        });
    }

    private static void dates(Map<Field, String> cells, Gathering letter) {
        text(cells, Field.RECEIVED_ON).ifPresent(word -> {
            letter.receivedOn = day(word).orElse(null);
            if (letter.receivedOn == null) {
                letter.say(Remark.DAY_UNREAD, word);
            }
        });
        letter.written = written(cells, letter).orElse(null);
    }

    private static Optional<LocalDate> day(String word) {
        return TeiDates.days(word)
                .or(() -> TeiDates.understood(word).flatMap(LetterDate::span))
                .filter(span -> span.notBefore().equals(span.notAfter()))
                .map(DateSpan::notBefore);
    }

    private static Optional<LetterDate> written(Map<Field, String> cells, Gathering letter) {
        var first = text(cells, Field.NOT_BEFORE).flatMap(TeiDates::days).map(DateSpan::notBefore);
        var last = text(cells, Field.NOT_AFTER).flatMap(TeiDates::days).map(DateSpan::notAfter);
        var words = text(cells, Field.WRITTEN);
        if (words.filter(long_ -> long_.length() > LetterDate.LONGEST).isPresent()) {
            letter.say(Remark.CUT, "date: " + words.get());
            words = words.map(one -> one.substring(0, LetterDate.LONGEST));
        }
        if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())) {
            return Optional.of(LetterDate.read(
                    words.orElse(first.get() + (first.equals(last) ? "" : "/" + last.get())),
                    calendar(cells, words),
                    new DateSpan(first.get(), last.get())));
        }
        var kept = words.or(() -> first.or(() -> last).map(LocalDate::toString));
        return kept.map(one -> read(one, cells, letter));
    }

    private static CalendarSystem calendar(Map<Field, String> cells, Optional<String> words) {
        return text(cells, Field.CALENDAR)
                .flatMap(TeiDates::calendarNamed)
                .or(() -> words.flatMap(TeiDates::understood).map(LetterDate::calendar))
                .orElse(CalendarSystem.GREGORIAN);
    }

    private static LetterDate read(String words, Map<Field, String> cells, Gathering letter) {
        if (text(cells, Field.CALENDAR).filter(UNREAD_DATE::equals).isPresent()) {
            return LetterDate.unread(words);
        }
        return TeiDates.understood(words).orElseGet(() -> {
            letter.say(Remark.DATE_UNREAD, words);
            return LetterDate.unread(words);
        });
    }

    private static void text(Map<Field, String> cells, Gathering letter) {
        text(cells, Field.TEXT_LANGUAGE)
                .flatMap(Languages::find)
                .map(Language::code)
                .ifPresent(code -> letter.textLanguage = code);
        text(cells, Field.TEXT).ifPresent(body -> {
            letter.text = body;
            letter.bodyChars = body.codePointCount(0, body.length());
        });
        text(cells, Field.TITLE)
                .map(title -> title.length() > 300 ? cut(title, letter) : title)
                .ifPresent(title -> {
                    var language = letter.textLanguage != null
                            ? letter.textLanguage
                            : letter.languages.stream().findFirst().orElse("");
                    letter.headings.put(language, new Heading(title, null, null, null));
                });
    }

    private static String cut(String title, Gathering letter) {
        letter.say(Remark.CUT, "title: " + title);
        return title.substring(0, 300);
    }
}
