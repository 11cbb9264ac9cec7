package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Party;
import org.nameh.readingroom.Statements.Cost;

/** What published letters are about: under the labels of the day, and counted by what can be read alone. */
@ExtendWith(ArquillianExtension.class)
class ThemesIT {

    @Inject
    Courier courier;

    @Inject
    Statements statements;

    private final Visitor visitor = Visitor.anonymous();

    private final PlantedTheme theme = PlantedTheme.draw("READ");

    private final String title = "A letter for " + UUID.randomUUID();

    @BeforeEach
    void enter() {
        courier.enter(theme);
    }

    @Test
    void leadFromTheIndexToTheLettersAboutThem() {
        assertThat(index("en")).doesNotContain(theme.word(), theme.label(""));

        published(title);

        assertThat(index("en")).contains(link("en"));
        assertThat(visitor.get("/en/letters?theme=" + theme.code()).text()).contains(title);
        assertThat(visitor.get("/en/letters?theme=" + theme.code() + "&q=nothingofthekind")
                        .text())
                .doesNotContain(title);
        assertThat(index("fa")).contains(">" + theme.label("fa") + "</bdi></a> <span class=\"letters-left\">۱</span>");
    }

    @Test
    void standOnTheLetterAndInItsFormsForMachines() {
        var id = courier.publicId(published(title));

        assertThat(visitor.get("/fa/letters/" + id).text()).contains(link("fa"));
        assertThat(visitor.get("/letters/" + id + ".tei.xml").text()).contains(theme.label("de"), theme.code());
        assertThat(visitor.get("/letters/" + id + ".jsonld").text()).contains(theme.label("fr"), theme.code());
        assertThat(visitor.get("/letters/" + id + ".txt").text()).contains(theme.label("en"));
        assertThat(visitor.get(Reach.records(id).findFirst().orElseThrow()).text())
                .contains("<dc:subject xml:lang=\"ar\">" + theme.label("ar"));
        assertThat(visitor.get("/en/feed.atom?theme=" + theme.code()).text())
                .contains("label=\"" + theme.label("en"), title);
        assertThat(visitor.get("/dump/letters.csv").text()).contains(theme.code());
        assertThat(visitor.get("/dump/letters.jsonl").text()).contains(theme.label("fa"));
    }

    @Test
    void areCountedAmongTheFacets() {
        var word = "zt" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        published(title + " " + word);
        published("Another " + word);

        var page = visitor.get("/en/letters?q=" + word).text();
        assertThat(page)
                .containsPattern(Pattern.quote("theme=" + theme.code()) + "[^>]*><bdi>" + theme.label("en")
                        + "</bdi></a> <span class=\"letters-left\">2<");
        assertThat(visitor.get("/en/letters?q=" + word + "&theme=CHILDREN").text())
                .doesNotContain("Another " + word);
    }

    @Test
    void areReadUnderANewLabelAtOnce() {
        var id = courier.publicId(published(title));
        var dump = visitor.get("/dump/letters.jsonl").header("ETag");

        courier.rename(theme, "de", "Neu " + theme.word());

        assertThat(visitor.get("/de/letters/" + id).text())
                .contains("Neu " + theme.word())
                .doesNotContain(theme.label("de"));
        assertThat(index("de")).contains("Neu " + theme.word()).doesNotContain(theme.label("de"));
        assertThat(index("en")).contains(theme.label("en"));
        assertThat(visitor.get("/dump/letters.jsonl").header("ETag")).isNotEqualTo(dump);
    }

    @Test
    void stayOnLettersThatHaveThemOnceTheyAreRetired() {
        var id = courier.publicId(published(title));

        courier.retire(theme);

        assertThat(visitor.get("/en/letters/" + id).text()).contains(theme.label("en"));
        assertThat(index("en")).contains(theme.label("en"));
    }

    /** Not by what is written of a letter that cannot be read, nor by what becomes of its theme. */
    @Test
    void areUnknownAsLongAsNothingReadableHasThem() {
        var pages = List.of("/en/themes", "/en/letters?theme=" + theme.code(), "/dump/letters.jsonl", "/feed.atom");
        var before = pages.stream().map(this::asked).toList();

        approved(title);
        courier.rename(theme, "en", "Renamed " + theme.word());
        courier.retire(theme);

        assertThat(pages.stream().map(this::asked).toList()).isEqualTo(before);
    }

    private String asked(String address) {
        var answer = visitor.get(address);
        return answer.header("ETag") + answer.text();
    }

    @Test
    void vanishWithTheirLetter() {
        var number = published(title);
        assertThat(index("en")).contains(theme.label("en"));

        courier.suspend(number, "A threat.");

        assertThat(index("en")).doesNotContain(theme.label("en"));
        assertThat(visitor.get("/en/letters?theme=" + theme.code()).text()).doesNotContain(theme.label("en"));
    }

    @Test
    void costTheLetterAndTheIndexNoStatementMore() {
        var id = courier.publicId(published(title));

        assertThat(statements.ofMaking(visitor, "/en/letters/" + id)).isEqualTo(new Cost(0, 4));
        assertThat(statements.ofMaking(visitor, "/en/themes")).isEqualTo(new Cost(0, 1));
    }

    private String index(String language) {
        return visitor.get("/" + language + "/themes").text();
    }

    private String link(String language) {
        return "<a href=\"/" + language + "/letters?theme=" + theme.code() + "\"><bdi>" + theme.label(language)
                + "</bdi></a>";
    }

    private RegistrationNumber published(String headed) {
        var number = approved(headed);
        courier.publish(number, null);
        return number;
    }

    private RegistrationNumber approved(String headed) {
        var number = courier.register(Party.unknown(), Party.unknown(), PlainLetters.description());
        courier.allow(number, PlainLetters.consent());
        courier.write(number, PlainLetters.draft(headed, "Anything.").about(List.of(theme.code(), "ESCAPE")));
        courier.submit(number);
        courier.approve(number);
        return number;
    }
}
