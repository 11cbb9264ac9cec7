package org.nameh.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a table may tell of a letter. */
public enum Field {
    NUMBER("number", "id", "no", "nr", "key", "شماره", "رقم", "numéro", "nummer", "registernummer"),
    STATUS("status"),
    KIND("kind", "type", "art", "genre", "نوع"),
    MODE("mode", "received by", "eingangsweg"),
    RECEIVED_ON("received on", "received", "eingang", "eingegangen am", "reçu le", "تاریخ دریافت", "تاريخ الاستلام"),
    SENDER("sender", "from", "author", "name", "absender", "expéditeur", "فرستنده", "نویسنده", "المرسل", "von", "de"),
    ADDRESSEE(
            "addressee",
            "to",
            "recipient",
            "receiver",
            "empfänger",
            "destinataire",
            "گیرنده",
            "المرسل إليه",
            "an",
            "à"),
    WRITTEN("written as", "date", "written on", "written", "datum", "تاریخ", "تاریخ نامه", "التاريخ", "geschrieben am"),
    CALENDAR("calendar"),
    NOT_BEFORE("not before"),
    NOT_AFTER("not after"),
    PLACE("place", "ort", "lieu", "مکان", "محل", "المكان"),
    LANGUAGES("languages", "language", "lang", "sprache", "sprachen", "langue", "langues", "زبان", "اللغة"),
    FIRST_WORDS("first words", "incipit", "anfangsworte", "آغاز"),
    NOTE("note", "notes", "comment", "remark", "bemerkung", "notiz", "یادداشت", "ملاحظة"),
    TITLE("title", "subject", "titel", "titre", "betreff", "objet", "عنوان", "موضوع", "العنوان", "الموضوع"),
    TEXT_LANGUAGE("text language"),
    THEMES(
            "themes",
            "theme",
            "keywords",
            "themen",
            "schlagwörter",
            "thèmes",
            "mots-clés",
            "موضوع‌ها",
            "کلیدواژه‌ها",
            "الموضوعات"),
    TEXT("text", "transcription", "body", "content", "texte", "متن", "النص", "wortlaut");

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** How the house itself heads the column. */
    String column() {
        return names.get(0).replace(' ', '_');
    }

    /** Which field a column of a name most likely is. */
    static Optional<Field> headed(String header) {
        var word = header.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('ي', 'ی');
        return Arrays.stream(values())
                .filter(field -> field.names.stream()
                        .anyMatch(name -> name.replace('ي', 'ی').equals(word)))
                .findFirst();
    }

    /** The likely field of each column, no field twice; null where a column is likely none. */
    static List<Field> guess(List<String> header) {
        var guessed = new ArrayList<Field>();
        header.forEach(name ->
                guessed.add(headed(name).filter(one -> !guessed.contains(one)).orElse(null)));
        return guessed;
    }
}
