package org.nameh.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nameh.platform.Language;
import org.nameh.readingroom.Gap;
import org.nameh.readingroom.Item;

/** The forms in JSON: the description by schema.org and the manifest of the pages. */
class JsonTest {

    private static final String LETTER = "https://letters.example.org/letters/0q7x2mab";

    @Test
    void describesALetterInAllItsLanguages() {
        var said = read(Format.JSON_LD, SampleItems.persian(), SampleItems.IMPRINT);

        assertThat(strings(said, "@type")).contains("ArchiveComponent", "CreativeWork");
        assertThat(said.getString("@id")).isEqualTo(LETTER);
        assertThat(said.getString("inLanguage")).isEqualTo("fa");
        assertThat(said.getString("dateCreated")).isEqualTo("1988-05-12");
        assertThat(said.getJsonArray("genre")).hasSize(5);
        assertThat(said.getJsonArray("name").toString())
                .isEqualTo("[{\"@value\":\"What I carried\",\"@language\":\"en\"},"
                        + "{\"@value\":\"آنچه با خود بردم\",\"@language\":\"fa\"}]");
        assertThat(said.getJsonObject("author").getJsonArray("name")).hasSize(2);
        assertThat(said.getJsonArray("workTranslation"))
                .extracting(translation -> translation.asJsonObject().getString("inLanguage"))
                .containsExactly("en", "de");
        assertThat(said.getJsonObject("correction").getString("datePublished")).isEqualTo("2026-01-02");
        assertThat(said.getJsonArray("associatedMedia")).hasSize(2);
        assertThat(said).doesNotContainKey("license");
    }

    @Test
    void tellsWhatALetterIsAboutByCodeAndByLabel() {
        var said = read(Format.JSON_LD, SampleItems.persian(), SampleItems.IMPRINT);

        var theme = said.getJsonArray("about").getJsonObject(0);
        assertThat(theme.getString("@type")).isEqualTo("DefinedTerm");
        assertThat(theme.getString("termCode")).isEqualTo("LIFE_OUTSIDE");
        assertThat(theme.getString("url")).isEqualTo("https://letters.example.org/en/letters?theme=LIFE_OUTSIDE");
        assertThat(said.getJsonArray("keywords")).hasSize(5).isEqualTo(theme.getJsonArray("name"));
    }

    @Test
    void leadsToTheLettersOfTheSameCorrespondence() {
        var said = read(Format.JSON_LD, SampleItems.persian(), SampleItems.IMPRINT);
        var ric = "https://www.ica.org/standards/RiC/ontology#";

        assertThat(said.getJsonArray(ric + "isReplyTo").toString())
                .isEqualTo("[{\"@id\":\"https://letters.example.org/letters/0000000k\"}]")
                .isEqualTo(said.getJsonArray("citation").toString());
        assertThat(said.getJsonArray("hasPart")).isEqualTo(said.getJsonArray(ric + "hasOrHadConstituent"));
        assertThat(read(Format.JSON_LD, SampleItems.bare(), SampleItems.IMPRINT))
                .doesNotContainKeys("citation", "hasPart", ric + "isReplyTo", ric + "followsOrFollowed");
    }

    @Test
    void pointsFromEachTranslationToTheOriginal() {
        var translations =
                read(Format.JSON_LD, SampleItems.persian(), SampleItems.IMPRINT).getJsonArray("workTranslation");

        assertThat(translations)
                .extracting(JsonValue::asJsonObject)
                .allMatch(one ->
                        one.getJsonObject("translationOfWork").getString("@id").equals(LETTER))
                .allMatch(one -> one.getJsonObject("text").getString("@value").contains("[…]"));
    }

    @Test
    void saysNothingOfWhatIsNotKnown() {
        assertThat(read(Format.JSON_LD, SampleItems.bare(), SampleItems.IMPRINT))
                .doesNotContainKeys(
                        "about",
                        "keywords",
                        "author",
                        "recipient",
                        "name",
                        "abstract",
                        "dateCreated",
                        "temporal",
                        "locationCreated",
                        "correction",
                        "associatedMedia");
    }

    @Test
    void keepsEverySignAndNoMarkOfAGap() {
        var said = read(Format.JSON_LD, SampleItems.hostile(), SampleItems.LICENSED);

        assertThat(said.getJsonObject("text").getString("@value"))
                .contains("<a href=\"x\">&amp; ]]>", "\uD83D\uDD4A", "[…]");
        assertThat(said.toString()).doesNotContain(SampleItems.mark(Gap.CONTACT));
        assertThat(said.getString("dateCreated")).isEqualTo("1986-01-01/1988-12-31");
        assertThat(said.getString("license")).isEqualTo(SampleItems.LICENSED.licence());
    }

    @Test
    void showsThePagesFromRightToLeft() {
        var manifest = read(Format.MANIFEST, SampleItems.persian(), SampleItems.LICENSED);

        assertThat(manifest.getString("@context")).isEqualTo("http://iiif.io/api/presentation/3/context.json");
        assertThat(manifest.getString("id")).isEqualTo(LETTER + "/manifest.json");
        assertThat(manifest.getString("viewingDirection")).isEqualTo("right-to-left");
        assertThat(manifest.getString("rights")).isEqualTo(SampleItems.LICENSED.licence());
        assertThat(manifest.getJsonObject("label")).containsOnlyKeys("en", "fa", "ar", "de", "fr");
        assertThat(manifest.getJsonObject("label").getJsonArray("fa").getString(0))
                .isEqualTo("آنچه با خود بردم");
    }

    @Test
    void paintsEachPageOnACanvasOfItsSize() {
        var canvases = read(Format.MANIFEST, SampleItems.persian(), SampleItems.IMPRINT)
                .getJsonArray("items");

        assertThat(canvases).hasSize(2);
        var canvas = canvases.getJsonObject(1);
        var annotation = canvas.getJsonArray("items")
                .getJsonObject(0)
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(annotation.getString("target")).isEqualTo(canvas.getString("id"));
        assertThat(annotation.getJsonObject("body").toString())
                .isEqualTo("{\"id\":\"" + LETTER + "/pages/2.jpg\",\"type\":\"Image\",\"format\":\"image/jpeg\","
                        + "\"width\":1000,\"height\":700}");
        assertThat(canvas.getInt("width")).isEqualTo(1000);
        assertThat(canvas.getJsonArray("thumbnail").getJsonObject(0).getString("id"))
                .isEqualTo(LETTER + "/pages/2-thumb.jpg");
    }

    @Test
    void hasNoManifestWithoutPages() {
        assertThat(Format.all(false)).doesNotContain(Format.MANIFEST);
        assertThat(Format.all(true)).containsExactly(Format.values());
    }

    private static List<String> strings(JsonObject said, String name) {
        return said.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static JsonObject read(Format format, Item letter, Imprint imprint) {
        try (var reader = Json.createReader(new ByteArrayInputStream(format.of(letter, imprint, Language.EN)))) {
            return reader.readObject();
        }
    }
}
