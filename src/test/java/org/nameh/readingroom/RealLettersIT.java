package org.nameh.readingroom;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nameh.support.OwnServer;
import org.nameh.support.Schemas;
import org.nameh.support.TeiSchema;

/**
 * Real letters of other editions, in German, French, Arabic and Persian, which the demonstration imports and publishes: what readers
 * and machines get of them. Skipped where they do not stand beside the sources.
 */
class RealLettersIT {

    private static final Path LETTERS = Path.of("..", "shared", "data", "tei");

    private static final Pattern TEI = Pattern.compile("(?s)<TEI xmlns.*?</TEI>");

    private static final Pattern PARAGRAPH = Pattern.compile("<p lang=\"(\\w+)\" dir=\"(\\w+)\"");

    private static final Pattern PERSON = Pattern.compile("/people/([0-9a-z]{8})[\"<]");

    private static final String PUBLISHED = """
            select i.source, p.public_id, p.not_before, t.language, array_length(string_to_array(t.body, E'\\n\\n'), 1)
            from desk.import_row i
            join desk.letter l using (registration_year, registration_serial)
            join reading_room.published_letter p on p.public_id = l.public_id
            join reading_room.published_text t on t.public_id = p.public_id and t.original
            """;

    private static final Map<String, RealLetter> letters = new TreeMap<>();

    private static OwnServer server;
    private static Visitor visitor;

    @BeforeAll
    static void deliver() throws Exception {
        assumeTrue(Files.isDirectory(LETTERS), () -> "skipped: " + LETTERS + " is not on this machine");
        server = OwnServer.startDemo(
                "real", Map.of("NAMEH_DEMO_LETTERS", LETTERS.toRealPath().toString()));
        visitor = Visitor.of(server.house());
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        while (letters.size() < files() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            readLetters();
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (server != null) {
            server.close();
        }
    }

    private static long files() throws IOException {
        try (var files = Files.walk(LETTERS)) {
            return files.filter(file -> file.toString().endsWith(".xml")).count();
        }
    }

    private static void readLetters() throws SQLException {
        try (var owner = server.connect("postgres");
                var rows = owner.createStatement().executeQuery(PUBLISHED)) {
            while (rows.next()) {
                var file = rows.getString(1).replaceFirst(".*/", "").replace(".xml", "");
                var day = rows.getString(3);
                letters.put(file, new RealLetter(rows.getString(2), day, rows.getString(4), rows.getInt(5)));
            }
        }
    }

    @Test
    void areAllTakenInAndPublished() throws IOException {
        assertThat(letters).hasSize((int) files()).hasSize(58);
    }

    @Test
    void areReadParagraphByParagraphInTheirOwnLanguage() {
        for (var reader : List.of("en", "fa")) {
            letters.forEach((file, letter) -> {
                var page = visitor.get("/" + reader + "/letters/" + letter.id());

                assertThat(page.status()).as(file).isEqualTo(200);
                assertThat(PARAGRAPH
                                .matcher(page.text())
                                .results()
                                .filter(one -> one.group(1).equals(letter.language()))
                                .filter(one -> one.group(2).equals(letter.direction())))
                        .as(file)
                        .hasSizeGreaterThanOrEqualTo(letter.paragraphs());
            });
        }
        assertThat(letters.values()).extracting(RealLetter::language).contains("de", "fr", "ar", "fa");
    }

    @Test
    void areReadAsTheyWereWritten() {
        assertThat(page("L03071")).contains("⟦schwe⟧ schwer");
        assertThat(page("L01427"))
                .contains("hoffen sehr", "[Gastgarten des Ottakringer Bräu;", "lieber Hermann")
                .doesNotContain("hoffensehr", "GartenGastgarten");
    }

    /** Each in another form than the one in which it stands there. */
    @Test
    void areFoundByAWordInAnyForm() {
        assertThatFound("q=herzliches+Erfolges+D%C3%B6bling", "L00504");
        assertThatFound("q=pr%C3%A9conisait+outill%C3%A9es", "Lettre0269_24mai1917");
        assertThatFound("q=approximatif+flechois", "Lettre0325_26octobre1917"); // parted by the end of a line there
        assertThatFound("q=" + encode("استدلال توحيده", UTF_8), "oclc_644997575-i_1.TEIP5");
        assertThatFound("q=" + encode("نامه", UTF_8) + "&from=2001&to=2001", "made-here-valid-control");
        assertThat(visitor.get("/en/letters?q=wackernagelschnitzlerbutler").text())
                .doesNotContain(letters.get("L00504").id());
    }

    @Test
    void areFoundByYearAndPlace() {
        assertThatFound("from=1842&to=1842", "lassberg-letter-2358");
        assertThatFound("place=meersburg", "lassberg-letter-2358", "lassberg-letter-3266");
        assertThatFound("from=1904&to=1904&place=wien", "L01427", "L01430");
        assertThat(visitor.get("/en/letters?q=Wackernagel").text()).contains("place=eppishausen");
        assertThat(visitor.get("/de/places").text()).contains("Eppishausen").doesNotContain("Unbekannt");
        assertThat(visitor.get("/de/timeline").text()).contains("1833").contains("1929");
    }

    private static void assertThatFound(String query, String... files) {
        var page = visitor.get("/de/letters?" + query).text();
        assertThat(Stream.of(files).map(file -> letters.get(file).id()))
                .as(query)
                .allMatch(id -> page.contains("/letters/" + id));
        assertThat(letters.values().stream().filter(letter -> page.contains("/letters/" + letter.id())))
                .as(query)
                .hasSize(files.length);
    }

    @Test
    void areHarvestedInValidTei() {
        var schema = new TeiSchema();
        var harvest = Harvester.whole(visitor, "/oai?verb=ListRecords&metadataPrefix=tei");
        var files = TEI.matcher(harvest).results().map(found -> found.group()).toList();

        assertThat(files).hasSizeGreaterThan(58);
        assertThat(files)
                .allSatisfy(file ->
                        assertThat(schema.complaints(file.getBytes(UTF_8))).isEmpty());
        letters.forEach((file, letter) -> {
            var alone = visitor.get("/letters/" + letter.id() + ".tei.xml");
            assertThat(schema.complaints(alone.body())).as(file).isEmpty();
            assertThat(harvest).as(file).contains(letter.address());
        });
    }

    @Test
    void areInEveryCollectionOfMachines() {
        for (var address : Reach.collections().stream()
                .filter(address -> !address.contains("feed"))
                .toList()) {
            var whole = Harvester.whole(visitor, address);
            assertThat(letters.values()).as(address).allMatch(letter -> whole.contains(letter.address()));
        }
        var dublinCore = visitor.get("/oai?verb=ListRecords&metadataPrefix=oai_dc");
        assertThat(Schemas.againstOai(dublinCore.body())).isEmpty();
        assertThat(Schemas.againstRelaxNg(
                        "cmif/cmi-customization.rng", visitor.get("/cmif.xml").body()))
                .isEmpty();
        for (var reader : Reach.languages().toList()) {
            var feed = visitor.get("/" + reader + "/feed.atom");
            assertThat(Schemas.againstRelaxNg("atom/made-here-atom-core.rnc", feed.body()))
                    .isEmpty();
            assertThat(letters.values().stream().filter(letter -> feed.text().contains(letter.address())))
                    .hasSizeGreaterThan(15);
        }
    }

    @Test
    void haveTheirWritersInTheSitemap() {
        var listed = people(visitor.get("/sitemap.xml"));

        assertThat(listed).hasSizeGreaterThan(15).isEqualTo(people(visitor.get("/en/people")));
        assertThat(people(visitor.get("/sitemap-0.xml"))).isEqualTo(listed);
        assertThat(listed)
                .allSatisfy(person ->
                        assertThat(visitor.get("/fr/people/" + person).status()).isEqualTo(200));
    }

    private static Set<String> people(Visit page) {
        return PERSON.matcher(page.text()).results().map(one -> one.group(1)).collect(Collectors.toSet());
    }

    @Test
    void areAllInTheDumpsWhateverStandsInThem() {
        var table = visitor.get("/dump/letters.csv").text();
        var lines = visitor.get("/dump/letters.jsonl").text().lines().toList();

        assertThat(table).contains("Kraus, Karl", "مجلة الحقائق");
        assertThat(lines).hasSizeGreaterThan(58).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(lines.stream()
                        .filter(line -> line.contains(letters.get("L01427").id())))
                .singleElement()
                .asString()
                .contains("hoffen sehr");
    }

    @Test
    void goFromEverywhereAtOnceWhenWithdrawn() throws SQLException {
        var letter = letters.remove("Lettre1480_");
        assertThat(page(letter)).contains("La lettre est manquante.");

        withdraw(letter);

        assertThat(visitor.get("/fr/letters/" + letter.id()).status()).isEqualTo(410);
        for (var form : Reach.forms(letter.id())
                .filter(form -> !form.endsWith("manifest.json"))
                .toList()) {
            assertThat(visitor.get("/letters/" + form).status()).as(form).isEqualTo(410);
        }
        for (var address : Reach.collections()) {
            assertThat(Harvester.whole(visitor, address)).as(address).doesNotContain("1480 de Paul", "1480 from Paul");
        }
        for (var address : List.of("/en/letters?q=manquante", "/fr/letters?q=1480", "/sitemap.xml", "/cmif.xml")) {
            assertThat(visitor.get(address).text()).as(address).doesNotContain(letter.id());
        }
        assertThat(Harvester.whole(visitor, "/oai?verb=ListIdentifiers&metadataPrefix=tei"))
                .contains("<header status=\"deleted\"><identifier>" + server.house() + letter.address() + "<");
        assertThat(page("Lettre1488_")).contains("La lettre est manquante.");
    }

    /** As the editor does it, at the desk. */
    private static void withdraw(RealLetter letter) throws SQLException {
        var editor = Visitor.signedIn("editor", server.house());
        var answer = editor.post(
                "/desk/letters/" + number(letter) + "/review",
                Map.of(
                        "door", "door",
                        "endingGround", "ERROR",
                        "endingReason", "There is no letter.",
                        "withdraw", "Withdraw"));
        assertThat(answer.status()).isEqualTo(302);
    }

    private static String number(RealLetter letter) throws SQLException {
        try (var owner = server.connect("postgres");
                var asked = owner.prepareStatement(
                        "select registration_year || '-' || lpad(registration_serial::text, 4, '0') from desk.letter where public_id = ?")) {
            asked.setString(1, letter.id());
            var row = asked.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    private static String page(String file) {
        return page(letters.get(file));
    }

    private static String page(RealLetter letter) {
        return visitor.get("/de/letters/" + letter.id()).text();
    }

    /** A letter as it stands on the shelf: its public id, its first possible day, its language, and how many paragraphs it has. */
    private record RealLetter(String id, String day, String language, int paragraphs) {

        String address() {
            return "/letters/" + id;
        }

        String direction() {
            return List.of("ar", "fa").contains(language) ? "rtl" : "ltr";
        }
    }
}
