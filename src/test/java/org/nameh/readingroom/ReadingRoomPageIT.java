package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.platform.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Every page of the reading room, whichever it is. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ReadingRoomPageIT {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String HOUSE = "http://127.0.0.1:" + System.getProperty("test.http.port");

    private static final Pattern LETTER = Pattern.compile("^/../letters/[0-9a-z]{8}");

    private static final Pattern LINK = Pattern.compile("\\s(?:href|src|action)=\"([^\"]*)\"");

    private final Visitor visitor = Visitor.anonymous();

    @Test
    void setsNoCookie() {
        assertThat(all()).allSatisfy(page -> assertThat(page.headers()).doesNotContainKey("set-cookie"));
        assertThat(visitor.get("/desk/login").headers()).containsKey("set-cookie");
    }

    @Test
    void writesNoSessionIntoAnAddress() {
        assertThat(pages())
                .allSatisfy(page -> assertThat(visitor.get(page, "Cookie", "nameh=of-another-day")
                                .text())
                        .doesNotContainIgnoringCase("jsessionid"));
    }

    @Test
    void needsNoScriptAndNoInlineStyle() {
        assertThat(all())
                .allSatisfy(page -> assertThat(page.text())
                        .doesNotContainPattern("(?i)<script|<style|\\sstyle=|\\son[a-z]+=|javascript:|<form[^>]*post"));
    }

    @Test
    void asksNoThirdParty() {
        assertThat(all().stream().flatMap(ReadingRoomPageIT::links))
                .isNotEmpty()
                .allMatch(link -> link.replaceFirst("^" + HOUSE, "").matches("[?#].*|/([^/].*)?"));
        assertThat(visitor.get("/resources/css/house.css").text())
                .doesNotContainPattern("(?i)@import|https?:|url\\([\"']?//");
    }

    @Test
    void isWellFormed() {
        assertThat(all())
                .allSatisfy(page -> assertThat(parsed(page).getDocumentElement().getTagName())
                        .isEqualTo("html"));
    }

    @Test
    void namesItsLanguageAndItsDirection() {
        assertThat(Language.ofThePages()).allSatisfy(language -> {
            for (var ending : List.of("", "letters", "letters/" + PublicShelf.letterWithGaps(), "letters/zzzzzzz0")) {
                var html = parsed(visitor.get("/" + language.code() + "/" + ending))
                        .getDocumentElement();
                assertThat(html.getAttribute("lang")).isEqualTo(language.code());
                assertThat(html.getAttribute("dir")).isEqualTo(language.direction());
            }
        });
    }

    @Test
    void hasEveryTextInItsOwnLanguageAndDirection() {
        for (var id : PublicShelf.letters()) {
            assertThat(marked(parsed(visitor.get("/en/letters/" + id + "?view=both"))))
                    .isNotEmpty()
                    .allMatch(text -> !text.hasAttribute("dir")
                            || text.getAttribute("dir")
                                    .equals(Language.of(text.getAttribute("lang"))
                                            .direction()));
        }
    }

    @Test
    void carriesTheHeadersOfTheHouse() {
        assertThat(all())
                .allSatisfy(page -> assertThat(page.headers())
                        .containsAllEntriesOf(Map.of(
                                "content-security-policy",
                                        List.of(
                                                LETTER.matcher(page.asked()).find()
                                                        ? POLICY + "; script-src 'self'"
                                                        : POLICY),
                                "x-content-type-options", List.of("nosniff"),
                                "referrer-policy", List.of("no-referrer"),
                                "permissions-policy",
                                        List.of("camera=(), geolocation=(), microphone=(), interest-cohort=()"),
                                "cross-origin-opener-policy", List.of("same-origin"),
                                "cross-origin-resource-policy", List.of("same-origin"),
                                "cache-control", List.of("no-cache"))));
    }

    @Test
    void namesItsOneAddressAndThoseInOtherLanguages() {
        var letter = "/letters/" + PublicShelf.letterWithGaps();
        for (var ending : List.of("/", "/letters", letter, "/about", "/about/privacy")) {
            assertThat(linked(visitor.get("/de" + ending), "canonical")).containsExactly(HOUSE + "/de" + ending);
            var negotiated = List.of("/", letter).contains(ending) ? ending : "/en" + ending;
            assertThat(linked(visitor.get("/de" + ending), "alternate\" hreflang"))
                    .containsExactly(Stream.concat(
                                    Reach.languages().map(language -> "/" + language + ending), Stream.of(negotiated))
                            .map(HOUSE::concat)
                            .toArray(String[]::new));
        }
        assertThat(linked(visitor.get("/de" + letter + "?view=original&print=yes"), "canonical"))
                .containsExactly(HOUSE + "/de" + letter);
    }

    /** Each page in another language leads back to all others, and what is for any language leads to one of them. */
    @Test
    void isKnownInEachLanguageToThoseInTheOthers() {
        var letter = "/letters/" + PublicShelf.letterWithGaps();
        for (var ending : List.of("/", "/letters", letter, "/people", "/waiting", "/about")) {
            var known = linked(visitor.get("/de" + ending), "alternate\" hreflang");

            assertThat(known.subList(0, 5)).allSatisfy(address -> {
                var page = visitor.get(address.substring(HOUSE.length()));
                assertThat(page.status()).isEqualTo(200);
                assertThat(linked(page, "alternate\" hreflang")).isEqualTo(known);
            });
            assertThat(known.get(5).substring(HOUSE.length()))
                    .satisfiesAnyOf(
                            address -> assertThat(known.subList(0, 5)).contains(HOUSE + address),
                            address -> assertThat(sentTo(address, "fa")).isEqualTo("/fa" + ending));
        }
    }

    private String sentTo(String address, String language) {
        return visitor.get(address, "Accept-Language", language, "Accept", "text/html")
                .header("Location")
                .orElseThrow();
    }

    /** A place within the list is a page of its own; what is not there, or no more, has no address to be known by. */
    @Test
    void namesNoAddressWhereItWouldMislead() {
        assertThat(Stream.of(
                        "/en/letters?after=1-00000000",
                        "/en/letters?x=%22%3E",
                        "/en/letters/zzzzzzz0",
                        "/en/letters/" + PublicShelf.withdrawn(),
                        "/nothing"))
                .allSatisfy(address -> assertThat(linked(visitor.get(address), "(?:canonical|alternate\" hreflang)"))
                        .isEmpty());
    }

    @Test
    void saysWhatOthersShowOfIt() {
        var page = visitor.get("/fa/letters/" + PublicShelf.letterWithGaps()).text();
        var title = page.replaceFirst("(?s).*<title>(.*?) · .*", "$1");

        assertThat(page)
                .contains(
                        "<meta property=\"og:title\" content=\"" + title + "\" />",
                        "<meta property=\"og:type\" content=\"article\" />",
                        "<meta property=\"og:locale\" content=\"fa_IR\" />",
                        "<meta property=\"og:url\" content=\"" + HOUSE + "/fa/letters/")
                .containsPattern("<meta name=\"description\" content=\"[^\"]{20,}\" />")
                .doesNotContain("og:image");
        assertThat(visitor.get("/en/").text()).contains("<meta property=\"og:type\" content=\"website\" />");
    }

    /** Packed is what the public reads; never the desk, where secrets stand beside what somebody else may have chosen. */
    @Test
    void isPackedForWhoeverTakesItPacked() {
        for (var address : List.of("/en/", "/fa/letters", "/en/about", "/resources/css/house.css")) {
            assertThat(packed(address)).as(address).containsEntry("content-encoding", List.of("gzip"));
            assertThat(visitor.get(address).headers()).doesNotContainKey("content-encoding");
            assertThat(visitor.get(address).header("Vary")).contains("Accept-Encoding");
        }
        assertThat(packed("/desk/login")).doesNotContainKey("content-encoding");
        assertThat(packed("/resources/fonts/vazirmatn-arabic-400-normal.woff2")).doesNotContainKey("content-encoding");
    }

    private Map<String, List<String>> packed(String address) {
        return visitor.get(address, "Accept-Encoding", "gzip, br").headers();
    }

    private static List<String> linked(Visit page, String relation) {
        return Pattern.compile("<link rel=\"" + relation + "[\"=][^>]*href=\"([^\"]+)\"")
                .matcher(page.text())
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    @Test
    void tellsNothingOfTheServer() {
        assertThat(all()).allSatisfy(page -> assertThat(page.headers()).doesNotContainKeys("server", "x-powered-by"));
    }

    @Test
    void isSentOnceWhileItStaysTheSame() {
        assertThat(lasting()).allSatisfy(address -> {
            var page = visitor.get(address);
            var tag = page.header("ETag").orElseThrow();

            var again = visitor.get(address, "If-None-Match", "\"another\", " + tag);

            assertThat(again.status()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.header("ETag")).contains(tag);
            assertThat(page.headers().containsKey("last-modified")).isNotEqualTo(address.contains("/about"));
        });
    }

    @Test
    void isSentAgainToWhoeverHoldsAnother() {
        var persian = visitor.get("/fa/letters").header("ETag").orElseThrow();

        assertThat(visitor.get("/en/letters", "If-None-Match", persian).status())
                .isEqualTo(200);
    }

    @Test
    void beginsInTheLanguageOfTheBrowser() {
        var wanted = Map.of(
                "fa", "/fa/", "de-CH,de;q=0.9,en;q=0.8", "/de/", "es, fr;q=0.5, en;q=0.1", "/fr/", "tlh", "/en/");

        assertThat(wanted).allSatisfy((browser, address) -> {
            var answer = visitor.get("/", "Accept-Language", browser);
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).contains(address);
            assertThat(answer.header("Vary")).contains("Accept-Language");
        });
        assertThat(visitor.get("/").header("Location")).contains("/en/");
    }

    @Test
    void hasStylesAndFontsThatBrowsersKeep() {
        var style = visitor.get("/en/").text().replaceFirst("(?s).*<link rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");

        assertThat(style).matches("/resources/css/house\\.css\\?\\d{14}");
        assertThat(visitor.get(style).header("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(visitor.get("/resources/css/nothing.css").header("Cache-Control"))
                .contains("no-cache");
    }

    private List<Visit> all() {
        return pages().map(visitor::get).toList();
    }

    private static Stream<String> pages() {
        return Stream.concat(
                lasting(),
                Stream.of(
                        "/en/letters?q=letter",
                        "/fa/letters?kind=TESTIMONY&from=1360",
                        "/de/letters?q=nothingofthekind&place=nowhere",
                        "/en/letters/" + PublicShelf.withdrawn(),
                        "/ar/letters/" + PublicShelf.suspended(),
                        "/en/letters/zzzzzzz0",
                        "/nothing",
                        "/de/nothing/here",
                        "/views/readingroom/letter.xhtml"));
    }

    private static Stream<String> lasting() {
        var letter = PublicShelf.letterWithGaps();
        return Reach.languages()
                .flatMap(language -> Stream.of(
                                "/",
                                "/letters",
                                "/letters/" + letter,
                                "/letters/" + letter + "?view=original",
                                "/letters/" + letter + "?print=yes",
                                "/about",
                                "/about/contact")
                        .map(ending -> "/" + language + ending));
    }

    private static Stream<String> links(Visit page) {
        return LINK.matcher(page.text()).results().map(link -> link.group(1));
    }

    private static Document parsed(Visit page) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(page.body()));
        } catch (IOException | ParserConfigurationException | SAXException broken) {
            throw new AssertionError(page.asked() + " is not well-formed", broken);
        }
    }

    private static List<Element> marked(Document page) {
        var elements = page.getElementsByTagName("*");
        return IntStream.range(0, elements.getLength())
                .mapToObj(elements::item)
                .map(Element.class::cast)
                .filter(element -> element.hasAttribute("lang"))
                .toList();
    }
}
