package org.nameh.dissemination;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.nameh.platform.Language;
import org.nameh.readingroom.BoundAs;
import org.nameh.readingroom.Item;
import org.nameh.readingroom.PageRow;
import org.nameh.readingroom.PlainText;
import org.nameh.readingroom.TextRow;
import org.nameh.readingroom.Theme;

/** A published letter in the terms of schema.org, as JSON-LD 1.1, in all its languages at once. */
final class JsonLd {

    private static final String ID = "@id";

    private static final String TYPE = "@type";

    private final Item letter;
    private final Imprint imprint;
    private final String address;
    private final JsonObjectBuilder said = Json.createObjectBuilder();

    private JsonLd(Item letter, Imprint imprint) {
        this.letter = letter;
        this.imprint = imprint;
        this.address = imprint.letter(letter.publicId());
    }

    static JsonObject of(Item letter, Imprint imprint) {
        var description = new JsonLd(letter, imprint);
        description.what();
        description.who();
        description.when();
        description.texts();
        description.correspondence();
        description.house();
        return description.said.build();
    }

    private void what() {
        said.add("@context", "https://schema.org")
                .add(ID, address)
                .add(TYPE, Json.createArrayBuilder(List.of("ArchiveComponent", "CreativeWork", "Message")))
                .add("url", address)
                .add("identifier", letter.publicId());
        add("genre", Wording.kinds(letter));
        add("name", Wording.titles(letter));
        add("abstract", Wording.summaries(letter));
        if (!letter.themes().isEmpty()) {
            said.add("about", array(letter.themes().stream().map(this::theme)));
            add(
                    "keywords",
                    letter.themes().stream()
                            .flatMap(theme -> Wording.labels(theme).stream())
                            .toList());
        }
        if (!letter.pages().isEmpty()) {
            said.add("associatedMedia", array(letter.pages().stream().map(this::picture)));
        }
    }

    private void add(String property, List<Wording> wordings) {
        if (!wordings.isEmpty()) {
            said.add(property, array(wordings.stream().map(JsonLd::value)));
        }
    }

    private static JsonObject value(Wording wording) {
        return Json.createObjectBuilder()
                .add("@value", wording.text())
                .add("@language", wording.language())
                .build();
    }

    private static JsonArray array(Stream<? extends JsonValue> values) {
        return values.collect(collectingAndThen(toList(), all -> {
            var array = Json.createArrayBuilder();
            all.forEach(array::add);
            return array.build();
        }));
    }

    private JsonObject theme(Theme theme) {
        return named("DefinedTerm", Wording.labels(theme))
                .add("termCode", theme.code())
                .add("url", imprint.theme(theme.code()))
                .build();
    }

    private JsonObject picture(PageRow page) {
        return Json.createObjectBuilder()
                .add(TYPE, "ImageObject")
                .add("contentUrl", Pages.picture(letter, page, imprint))
                .add("thumbnailUrl", Pages.thumbnail(letter, page, imprint))
                .add("encodingFormat", Pages.TYPE)
                .add("width", page.width())
                .add("height", page.height())
                .add("position", page.number())
                .build();
    }

    private void who() {
        named("author", "Person", Wording.senders(letter));
        named("recipient", "Person", Wording.addressees(letter));
        named("locationCreated", "Place", Wording.places(letter));
    }

    private void named(String property, String type, List<Wording> names) {
        if (!names.isEmpty()) {
            said.add(property, named(type, names));
        }
    }

    private static JsonObjectBuilder named(String type, List<Wording> names) {
        return Json.createObjectBuilder()
                .add(TYPE, type)
                .add("name", array(names.stream().map(JsonLd::value)));
    }

    private void when() {
        var written = WrittenDate.of(letter);
        written.iso().ifPresent(days -> said.add("dateCreated", days));
        if (written.asWritten() != null) {
            said.add("temporal", written.asWritten());
        }
        var published = imprint.day(letter.visibleFrom()).toString();
        said.add("datePublished", published);
        var changes = Wording.changes(letter);
        if (!changes.isEmpty()) {
            said.add(
                    "correction",
                    Json.createObjectBuilder()
                            .add(TYPE, "CorrectionComment")
                            .add("datePublished", published)
                            .add("text", array(changes.stream().map(JsonLd::value))));
        }
    }

    private void texts() {
        var original = letter.original();
        said.add("inLanguage", original.language()).add("text", text(original));
        var translations = letter.texts().stream().filter(text -> !text.original());
        said.add("workTranslation", array(translations.map(this::translation)));
    }

    private static JsonObject text(TextRow text) {
        return value(new Wording(PlainText.of(text), text.language()));
    }

    private JsonObject translation(TextRow text) {
        return Json.createObjectBuilder()
                .add(ID, address + "#" + text.language())
                .add(TYPE, "CreativeWork")
                .add("inLanguage", text.language())
                .add("text", text(text))
                .add("translationOfWork", Json.createObjectBuilder().add(ID, address))
                .build();
    }

    private void correspondence() {
        for (var as : BoundAs.values()) {
            var letters = array(letter.bound().stream()
                    .filter(one -> one.as() == as)
                    .map(one -> reference(imprint.letter(one.publicId()))));
            if (!letters.isEmpty()) {
                said.add(Correspondence.ric(as), letters);
                Correspondence.schema(as).ifPresent(property -> said.add(property, letters));
            }
        }
    }

    private static JsonObject reference(String id) {
        return Json.createObjectBuilder().add(ID, id).build();
    }

    private void house() {
        var names = Language.ofThePages().stream()
                .map(reader -> new Wording(Imprint.name(reader), reader.code()))
                .toList();
        var archive = named("ArchiveOrganization", names)
                .add(ID, imprint.house() + "#archive")
                .build();
        said.add("isPartOf", named("Collection", names).add(ID, imprint.house()))
                .add("holdingArchive", archive)
                .add("publisher", Json.createObjectBuilder().add(ID, imprint.house() + "#archive"))
                .add("isAccessibleForFree", true);
        imprint.licensed().ifPresent(licence -> said.add("license", licence));
    }
}
