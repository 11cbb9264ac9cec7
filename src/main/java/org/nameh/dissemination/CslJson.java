package org.nameh.dissemination;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;

/** A citation in the JSON of the Citation Style Language (CSL 1.0.2): a personal communication, in a list of one. */
final class CslJson {

    private CslJson() {}

    static JsonArray of(Citation cited) {
        var fields = Json.createObjectBuilder()
                .add("id", cited.key())
                .add("type", "personal_communication")
                .add("title", OneLine.of(cited.title().text()))
                .add("genre", OneLine.of(cited.kind()))
                .add("language", cited.language())
                .add("archive", cited.archive())
                .add("publisher", cited.archive())
                .add("available-date", date(Json.createArrayBuilder().add(day(cited.published()))))
                .add("URL", cited.address());
        if (cited.author() != null) {
            fields.add("author", name(cited.author()));
        }
        if (cited.recipient() != null) {
            fields.add("recipient", name(cited.recipient()));
        }
        if (cited.place() != null) {
            fields.add("event-place", OneLine.of(cited.place()));
        }
        if (cited.written().asWritten() != null) {
            fields.add("note", OneLine.of(cited.written().asWritten()));
        }
        if (cited.written().isKnown()) {
            fields.add("issued", issued(cited.written()));
        }
        return Json.createArrayBuilder().add(fields).build();
    }

    /** Whole, since nobody knows which part of a name in its public form is the family's. */
    private static JsonArrayBuilder name(String name) {
        return Json.createArrayBuilder().add(Json.createObjectBuilder().add("literal", OneLine.of(name)));
    }

    private static JsonObject issued(WrittenDate written) {
        var days = Json.createArrayBuilder().add(day(written.notBefore()));
        return date(written.isOneDay() ? days : days.add(day(written.notAfter())));
    }

    private static JsonObject date(JsonArrayBuilder days) {
        return Json.createObjectBuilder().add("date-parts", days).build();
    }

    private static JsonArrayBuilder day(LocalDate day) {
        return Json.createArrayBuilder()
                .add(day.getYear())
                .add(day.getMonthValue())
                .add(day.getDayOfMonth());
    }
}
