package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the public side of the house shows, and that work at the desk does not change it. */
@ExtendWith(ArquillianExtension.class)
class PublicSideIT {

    /** Each letter can be read in many views; those of its English page are enough. */
    private static final Pattern OTHER_VIEWS = Pattern.compile("/(?!en)../letters/.*\\?(view|print)=.*|.*&print=.*");

    private static final Pattern RESPONSE_DATE =
            Pattern.compile("<responseDate>[^<]*</responseDate>|name=\"token\" value=\"[^\"]*\"");

    @Inject
    PlantedLetters planted;

    @Inject
    Courier courier;

    private final Visitor visitor = Visitor.anonymous();

    /** A crawl that sees nothing would find no leak either: the words that are public must be met. */
    @Test
    void showsEveryWordOfAPublishedLetterThatIsPublic() {
        for (var fate : Fate.seen()) {
            var letter = "/letters/" + planted.publicId(fate) + "?view=both&text=en";
            var pages = visitor.get("/fa" + letter).text()
                    + visitor.get("/en" + letter).text();

            assertThat(pages).contains(planted.canaries().open(fate.name() + ":"));
        }
    }

    @Test
    void namesANewLetterOnTheFrontPageAndInTheList() {
        planted.plant(Fate.PUBLISHED, "the newest");

        var words = planted.canaries().open("the newest: title in en");

        assertThat(visitor.get("/en/").text()).contains(words);
        assertThat(visitor.get("/en/letters").text()).contains(words);
    }

    @Test
    void givesMachinesEveryLetterWithItsOpenWords() {
        var number = planted.plant(Fate.PUBLISHED, "for machines");
        var words = planted.canaries().open("for machines: title in en");

        for (var address : Reach.collections()) {
            var answer = Harvester.whole(visitor, address);
            assertThat(answer).as(address).contains("/letters/" + courier.publicId(number));
            if (!List.of("/sitemap.xml", "/cmif.xml").contains(address)) { // which hold no titles
                assertThat(answer).as(address).contains(words);
            }
        }
    }

    /** Neither a count, nor a link, nor a tag tells an outsider that work goes on. */
    @Test
    void changesInNoByteWhileLettersAreUnpublished() {
        planted.canaries();
        var published = planted.plant(Fate.PUBLISHED, "soon in a second edition");
        var before = snapshot();

        Fate.neverSeen().forEach(fate -> planted.plant(fate, "later, " + fate));
        courier.revise(published);
        courier.submit(published);
        courier.approve(published);
        courier.publishCorrection(published, Instant.now().plus(Duration.ofDays(30)), "More of it could be told.");

        assertThat(before).hasSizeGreaterThan(500);
        assertThat(snapshotOf(before)).isEqualTo(before);
    }

    /** The other way round: the comparison notices a letter that is published. */
    @Test
    void changesWhenALetterIsPublished() {
        planted.canaries();
        var before = visitor.get("/en/letters");

        planted.plant(Fate.PUBLISHED, "a change");

        assertThat(digest(visitor.get("/en/letters"))).isNotEqualTo(digest(before));
    }

    private Map<String, UUID> snapshot() {
        return snapshotOf(Map.of());
    }

    /** What each page is, byte by byte: those that links lead to, and those of addresses known before. */
    private Map<String, UUID> snapshotOf(Map<String, UUID> known) {
        var pages = new TreeMap<String, UUID>();
        var starts = new ArrayList<>(Reach.doors());
        starts.addAll(known.keySet());
        if (known.isEmpty()) {
            courier.publicIds().stream()
                    .flatMap(id -> Reach.languages().map(language -> "/" + language + "/letters/" + id))
                    .forEach(starts::add);
        }
        new Crawl(visitor, visit -> pages.put(visit.asked(), digest(visit)))
                .leavingOut(OTHER_VIEWS)
                .from(starts);
        return pages;
    }

    /** The moment of an answer is its own; harvesters are told it within. The token of a form is that of one answer too. */
    private static UUID digest(Visit visit) {
        var headers = new HashMap<>(visit.headers());
        headers.remove("date");
        var timeless = new Visit(visit.asked(), visit.status(), new TreeMap<>(headers), visit.body());
        var told = RESPONSE_DATE.matcher(timeless.everything()).replaceAll("");
        return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8));
    }
}
