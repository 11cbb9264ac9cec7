package org.nameh.harvest;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.nameh.readingroom.HeadingRow;
import org.nameh.readingroom.Item;
import org.nameh.readingroom.PlainText;

/** All letters, one a line, each a JSON object with its texts and with headings in every language of the pages (JSON Lines). */
public final class LineDump implements Collection {

    private static final JsonGeneratorFactory PENS = Json.createGeneratorFactory(Map.of());

    private final Function<String, List<Sheaf>> slices;

    /** Lines of letters that come in slices by key. */
    public LineDump(Function<String, List<Sheaf>> slices) {
        this.slices = slices;
    }

    @Override
    public void write(OutputStream out, Instant changedAt) throws IOException {
        Collection.forEach(slices, sheaf -> sheaf.change().publicId(), sheaf -> {
            out.write(line(sheaf));
            out.write('\n');
        });
    }

    private static byte[] line(Sheaf sheaf) {
        var line = new ByteArrayOutputStream();
        try (var json = PENS.createGenerator(line)) {
            json.writeStartObject();
            facts(json, sheaf);
            json.writeStartArray("headings");
            sheaf.item().headings().forEach(heading -> heading(json, heading));
            json.writeEnd();
            texts(json, sheaf.item());
            json.writeEnd();
        }
        return line.toByteArray();
    }

    private static void facts(JsonGenerator json, Sheaf sheaf) {
        var item = sheaf.item();
        json.write("id", item.publicId());
        json.write("address", Where.letter(item.publicId()));
        json.write("kind", item.kind());
        json.writeStartArray("languages");
        item.languages().forEach(json::write);
        json.writeEnd();
        themes(json, item);
        write(json, "written", item.writtenAs());
        write(json, "calendar", item.calendar());
        write(json, "notBefore", item.notBefore());
        write(json, "notAfter", item.notAfter());
        write(json, "published", item.visibleFrom());
        write(json, "changed", sheaf.change().changedAt());
    }

    private static void themes(JsonGenerator json, Item item) {
        json.writeStartArray("themes");
        item.themes().forEach(theme -> {
            json.writeStartObject();
            json.write("code", theme.code());
            json.writeStartObject("labels");
            theme.labels().forEach(json::write);
            json.writeEnd();
            json.writeEnd();
        });
        json.writeEnd();
    }

    private static void heading(JsonGenerator json, HeadingRow heading) {
        json.writeStartObject();
        json.write("language", heading.language());
        json.write("title", heading.title());
        json.write("titleLanguage", heading.titleLanguage());
        write(json, "summary", heading.summary());
        write(json, "summaryLanguage", heading.summaryLanguage());
        write(json, "sender", heading.sender());
        write(json, "addressee", heading.addressee());
        write(json, "place", heading.place());
        write(json, "correction", heading.changeNote());
        write(json, "correctionLanguage", heading.changeNoteLanguage());
        json.writeEnd();
    }

    private static void texts(JsonGenerator json, Item item) {
        json.writeStartArray("texts");
        item.texts().forEach(text -> {
            json.writeStartObject();
            json.write("language", text.language());
            json.write("original", text.original());
            json.write("text", PlainText.of(text));
            json.writeEnd();
        });
        json.writeEnd();
    }

    /** Writes a value; nothing for null. */
    private static void write(JsonGenerator json, String name, Object value) {
        if (value != null) {
            json.write(name, Objects.toString(value));
        }
    }
}
