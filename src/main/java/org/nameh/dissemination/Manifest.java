package org.nameh.dissemination;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.nameh.platform.Language;
import org.nameh.readingroom.Item;
import org.nameh.readingroom.PageRow;

/** The published pages of a letter for any viewer of pictures: a manifest of the IIIF Presentation API 3.0. */
final class Manifest {

    /** By which a viewer knows what it is given. */
    static final String CONTEXT = "http://iiif.io/api/presentation/3/context.json";

    private final Item letter;
    private final Imprint imprint;

    private Manifest(Item letter, Imprint imprint) {
        this.letter = letter;
        this.imprint = imprint;
    }

    static JsonObject of(Item letter, Imprint imprint) {
        return new Manifest(letter, imprint).whole();
    }

    private JsonObject whole() {
        var direction = Language.find(letter.original().language()).map(Language::direction);
        var manifest = Json.createObjectBuilder()
                .add("@context", CONTEXT)
                .add("id", Format.MANIFEST.address(letter.publicId(), imprint))
                .add("type", "Manifest")
                .add("label", labels())
                .add(
                        "viewingDirection",
                        direction.filter("rtl"::equals).isPresent() ? "right-to-left" : "left-to-right")
                .add("behavior", Json.createArrayBuilder(List.of("individuals")));
        summary(manifest);
        imprint.licensed().filter(Manifest::isKnown).ifPresent(licence -> manifest.add("rights", licence));
        return manifest.add("provider", list(provider()))
                .add("homepage", homepages())
                .add("seeAlso", list(seeAlso(Format.TEI)).add(seeAlso(Format.JSON_LD)))
                .add("thumbnail", list(thumbnail(letter.pages().get(0))))
                .add("items", letter.pages().stream().map(this::canvas).collect(toArray()))
                .build();
    }

    private JsonObjectBuilder labels() {
        var labels = new TreeMap<String, String>();
        for (var reader : Language.ofThePages()) {
            labels.put(
                    reader.code(), Citation.of(letter, imprint, reader).title().text());
        }
        return inLanguages(labels);
    }

    private static JsonObjectBuilder inLanguages(Map<String, String> texts) {
        var all = Json.createObjectBuilder();
        texts.forEach(
                (language, text) -> all.add(language, Json.createArrayBuilder().add(text)));
        return all;
    }

    private void summary(JsonObjectBuilder manifest) {
        var summaries = new TreeMap<String, String>();
        Wording.summaries(letter).forEach(summary -> summaries.putIfAbsent(summary.language(), summary.text()));
        if (!summaries.isEmpty()) {
            manifest.add("summary", inLanguages(summaries));
        }
    }

    /** Which rights statements the standard takes: those of Creative Commons and of RightsStatements.org. */
    private static boolean isKnown(String licence) {
        return licence.matches("https?://(creativecommons|rightsstatements)\\.org/.*");
    }

    private JsonObjectBuilder provider() {
        var names = new TreeMap<String, String>();
        Language.ofThePages().forEach(reader -> names.put(reader.code(), Imprint.name(reader)));
        return Json.createObjectBuilder()
                .add("id", imprint.house())
                .add("type", "Agent")
                .add("label", inLanguages(names));
    }

    private JsonArrayBuilder homepages() {
        return Language.ofThePages().stream()
                .map(reader -> Json.createObjectBuilder()
                        .add("id", imprint.page(letter.publicId(), reader))
                        .add("type", "Text")
                        .add("label", inLanguages(Map.of(reader.code(), Imprint.name(reader))))
                        .add("format", "text/html")
                        .add("language", Json.createArrayBuilder().add(reader.code())))
                .collect(toArray());
    }

    private JsonObjectBuilder seeAlso(Format format) {
        return Json.createObjectBuilder()
                .add("id", format.address(letter.publicId(), imprint))
                .add("type", "Dataset")
                .add("label", inLanguages(Map.of("none", format.getTitle())))
                .add("format", format.mediaType());
    }

    private JsonObjectBuilder canvas(PageRow page) {
        var id = imprint.letter(letter.publicId()) + "/canvas/" + page.number();
        var painting = Json.createObjectBuilder()
                .add("id", id + "/picture")
                .add("type", "Annotation")
                .add("motivation", "painting")
                .add("body", picture(Pages.picture(letter, page, imprint), page.width(), page.height()))
                .add("target", id);
        return Json.createObjectBuilder()
                .add("id", id)
                .add("type", "Canvas")
                .add("label", inLanguages(Map.of("none", page.number().toString())))
                .add("width", page.width())
                .add("height", page.height())
                .add("thumbnail", list(thumbnail(page)))
                .add("items", list(annotations(id, painting)));
    }

    private static JsonObjectBuilder annotations(String canvas, JsonObjectBuilder painting) {
        return Json.createObjectBuilder()
                .add("id", canvas + "/pictures")
                .add("type", "AnnotationPage")
                .add("items", list(painting));
    }

    private JsonObjectBuilder thumbnail(PageRow page) {
        return picture(Pages.thumbnail(letter, page, imprint), page.smallWidth(), page.smallHeight());
    }

    private static JsonObjectBuilder picture(String address, int width, int height) {
        return Json.createObjectBuilder()
                .add("id", address)
                .add("type", "Image")
                .add("format", Pages.TYPE)
                .add("width", width)
                .add("height", height);
    }

    private static JsonArrayBuilder list(JsonObjectBuilder one) {
        return Json.createArrayBuilder().add(one);
    }

    private static Collector<JsonObjectBuilder, JsonArrayBuilder, JsonArrayBuilder> toArray() {
        return Collector.of(Json::createArrayBuilder, JsonArrayBuilder::add, JsonArrayBuilder::addAll);
    }
}
