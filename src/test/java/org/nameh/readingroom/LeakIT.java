package org.nameh.readingroom;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing unapproved can be read by anybody without an account, in any byte of any answer. */
@ExtendWith(ArquillianExtension.class)
class LeakIT {

    /** Each view can be printed; to print the page as it opens is enough. */
    private static final Pattern PRINTED_VIEWS = Pattern.compile(".*&print=.*");

    @Inject
    PlantedLetters planted;

    @Inject
    Courier courier;

    @Inject
    Cellar cellar;

    @Inject
    ServletContext archive;

    private final Visitor visitor = Visitor.anonymous();
    private final Map<String, Set<String>> leaks = new TreeMap<>();
    private final Set<Integer> statuses = new TreeSet<>();
    private int inspected;

    @Test
    void isNotInAnyPageThatReadersAreLedTo() {
        var crawl = new Crawl(visitor, this::inspect).leavingOut(PRINTED_VIEWS);

        crawl.from(Reach.doors());

        assertThat(crawl.visited()).containsAll(pages(Fate.seen()));
        assertThat(crawl.visited()).containsAll(files(Fate.seen()));
        assertThat(crawl.visited()).anyMatch(address -> address.matches("/en/letters\\?.*after=.*"));
        assertThat(inspected).isGreaterThan(500);
        assertThat(leaks).isEmpty();
    }

    @Test
    void isNotUnderAnyAddressOfTheArchive() {
        Stream.of(
                        Fate.DRAFT,
                        Fate.APPROVED,
                        Fate.SCHEDULED,
                        Fate.SUSPENDED,
                        Fate.EMBARGOED_UNSEEN,
                        Fate.EMBARGOED,
                        Fate.PUBLISHED)
                .flatMap(fate -> Reach.archive(archive, planted.publicId(fate), address(fate)).stream())
                .forEach(this::visit);

        assertThat(inspected).isGreaterThan(500);
        assertThat(leaks).isEmpty();
    }

    /** Nor is anything else to be had that only the server should read. */
    @Test
    void isNotInAnyFileOfTheArchive() {
        Reach.files().forEach(this::visit);

        assertThat(statuses).isSubsetOf(400, 403, 404);
        assertThat(leaks).isEmpty();
    }

    @Test
    void isNotInAnyFormOfALettersAddress() {
        Stream.of(Fate.values())
                .flatMap(fate -> Reach.letter(planted.publicId(fate)).stream())
                .forEach(this::visit);

        assertThat(inspected).isGreaterThan(1_000);
        assertThat(leaks).isEmpty();
    }

    @Test
    void isNotUnderAnyPublicIdOfTheRegister() {
        assertThat(planted.canaries().hidden()).isNotEmpty();

        courier.publicIds().stream()
                .flatMap(id -> Reach.languages().map(language -> "/" + language + "/letters/" + id))
                .forEach(this::visit);

        assertThat(statuses).containsExactlyInAnyOrder(200, 404, 410);
        assertThat(leaks).isEmpty();
    }

    /** A search for a hidden word, for its beginning, or for it in another script answers as one for a word that nobody wrote. */
    @Test
    void isFoundByNoSearch() {
        var canaries = planted.canaries();
        var nothing = answers(canaries.unplanted());

        assertThat(canaries.hiddenWords()).hasSizeGreaterThan(100);
        assertThat(canaries.hiddenWords().parallelStream()
                        .filter(word -> !answers(word).equals(nothing)))
                .isEmpty();
        assertThat(answers(canaries.open("PUBLISHED: title in en").get(0))).isNotEqualTo(nothing);
    }

    private List<String> answers(String word) {
        return Stream.of(word, beginning(word), inArabicScript(word))
                .map(asked -> encode(asked, UTF_8))
                .map(asked -> visitor.get("/en/letters?q=" + asked))
                .map(page -> page.status()
                        + page.text()
                                .replace(word, "~")
                                .replace(beginning(word), "~")
                                .replace(inArabicScript(word), "~")
                                .replace(encode(inArabicScript(word), UTF_8), "~"))
                .toList();
    }

    /** So long that no word in a published title is like it by chance. */
    private static String beginning(String word) {
        return word.substring(0, 13);
    }

    private static String inArabicScript(String word) {
        return word.codePoints()
                .mapToObj(point -> String.valueOf("ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی".charAt(point % 32)))
                .collect(Collectors.joining());
    }

    /** A theme that no letter has which can be read is as unknown as one that was never thought of. */
    @Test
    void isNoThemeThatNothingReadableHas() {
        planted.canaries();
        var unread = CanaryLetter.UNREAD;

        Stream.of(
                        Reach.doors().stream(),
                        Reach.languages()
                                .flatMap(language -> Stream.of(
                                        "/" + language + "/themes",
                                        "/" + language + "/letters?kind=TESTIMONY&from=1000")),
                        Stream.of("/en/letters?theme=" + CanaryLetter.READ.code()))
                .flatMap(addresses -> addresses)
                .map(visitor::get)
                .forEach(page -> assertThat(page.everything())
                        .as(page.asked())
                        .doesNotContain(unread.code(), unread.label("").strip()));
        assertThat(cellar.allThatReadersSee())
                .contains(CanaryLetter.READ.label("fa"))
                .doesNotContain(unread.code(), unread.label("").strip());
        assertThat(visitor.get("/en/themes").text()).contains(CanaryLetter.READ.label("en"));
        assertThat(about(unread.code())).isEqualTo(about("NEVER_THOUGHT_OF"));
        assertThat(about(CanaryLetter.READ.code())).isNotEqualTo(about("NEVER_THOUGHT_OF"));
    }

    private String about(String theme) {
        return visitor.get("/en/letters?theme=" + theme).text().replace(theme, "~");
    }

    /** Nor do the counters tell whoever hands something in what others handed in there, or which letters there are. */
    @Test
    void isNotInTheAnswersOfTheCounters() {
        var network = Network.fresh();
        Stream.of(Fate.DRAFT, Fate.PUBLISHED, Fate.SUSPENDED).forEach(fate -> {
            var id = planted.publicId(fate);
            for (var language : List.of("en", "fa")) {
                note(fate + " receipt", network.post("/receipt", Map.of("code", id, "language", language)));
                note(fate + " form", network.get("/correction?letter=" + id + "&language=" + language));
                note(
                        fate + " correction",
                        network.post(
                                "/correction",
                                Map.of(
                                        "letter",
                                        id,
                                        "message",
                                        "Wrong, says " + fate + " in " + language,
                                        "relation",
                                        "OTHER",
                                        "language",
                                        language)));
            }
        });
        assertThat(leaks).isEmpty();
    }

    /** Letters that answer one which can be read, or come after one: none is told of that cannot be read itself. */
    @Test
    void isNoSignOfALetterToWhichOneIsBoundThatCanBeRead() {
        var published = planted.publicId(Fate.PUBLISHED);
        var addresses = Stream.of(pages(Fate.seen()).stream(), files(Fate.seen()).stream(), Reach.records(published))
                .flatMap(all -> all)
                .toList();
        var answers =
                addresses.stream().map(visitor::get).map(Visit::everything).collect(Collectors.joining());

        for (var fate : Fate.values()) {
            var id = planted.publicId(fate);
            assertThat(answers.contains(id)).as(fate.name()).isEqualTo(fate.isPublic());
            assertThat(answers)
                    .as(fate.name())
                    .doesNotContain(planted.number(fate).toString(), address(fate));
        }
        addresses.forEach(this::visit);
        assertThat(leaks).isEmpty();
    }

    /** An embargo shows no otherwise than a letter that is not there, or one that is suspended. */
    @Test
    void isNoSignOfAnEmbargo() {
        assertThat(bare(Fate.EMBARGOED_UNSEEN)).isEqualTo(bare(Fate.APPROVED));
        assertThat(bare(Fate.EMBARGOED)).isEqualTo(bare(Fate.SUSPENDED)).startsWith("410");
        assertThat(leaks).isEmpty();
    }

    private String bare(Fate fate) {
        var answer = visitor.get("/en/letters/" + planted.publicId(fate));
        inspect(answer);
        return answer.status() + answer.text().replace(planted.publicId(fate), "........");
    }

    @Test
    void isToldOfAWithdrawalWhatWasMeantToBeTold() {
        var tombstone = visitor.get("/fa/letters/" + planted.publicId(Fate.WITHDRAWN));
        inspect(tombstone);

        assertThat(tombstone.text())
                .contains(planted.canaries().open("WITHDRAWN: note in fa"))
                .doesNotContain(planted.canaries().open("WITHDRAWN: note in en"));
        assertThat(leaks).isEmpty();
    }

    @Test
    void isNotInTheAnswerToAnyMethodOrHeader() {
        for (var page : pages(List.of(Fate.values())).stream()
                .filter(page -> page.startsWith("/en"))
                .toList()) {
            Reach.METHODS.forEach(method -> askOddly(method + " " + page + " HTTP/1.1"));
            Reach.HEADERS.forEach(headers -> inspect(visitor.get(page, headers)));
        }

        assertThat(statuses).contains(200, 404, 405, 410);
        assertThat(leaks).isEmpty();
    }

    @Test
    void isNotInAnyFormForMachinesHoweverItIsAskedFor() {
        for (var fate : Fate.values()) {
            for (var form : Reach.forms("/letters/" + planted.publicId(fate)).toList()) {
                visit(form);
                Reach.METHODS.forEach(method -> askOddly(method + " " + form + " HTTP/1.1"));
                Reach.HEADERS.forEach(headers -> inspect(visitor.get(form, headers)));
            }
        }

        assertThat(statuses).contains(200, 303, 404, 405, 406, 410);
        assertThat(leaks).isEmpty();
    }

    @Test
    void isNotInTheAnswerToAnOddRequest() {
        Stream.of(Fate.values())
                .flatMap(fate -> Reach.odd(planted.publicId(fate)).stream())
                .forEach(this::askOddly);

        assertThat(statuses).contains(400, 404);
        assertThat(leaks).isEmpty();
    }

    @Test
    void isNotInTheAnswerWhenSomethingBreaks() {
        var pages = pages(List.of(Fate.PUBLISHED, Fate.SUBMITTED));

        cellar.whileBroken(() -> {
            pages.forEach(page -> visit(page + "?view=anew")); // there is no copy of it
            files(List.of(Fate.PUBLISHED, Fate.SUBMITTED)).forEach(this::visit);
        });

        assertThat(statuses).containsExactly(500);
        assertThat(leaks).isEmpty();
    }

    @Test
    void isNotAtTheDeskForWhoeverIsNotSignedIn() {
        deskPages(Fate.values()).forEach(this::visit);

        assertThat(statuses).isNotEmpty().doesNotContain(200);
        assertThat(leaks).isEmpty();
    }

    @Test
    void isNotAtTheDeskForThoseWhoReadNoLetters() {
        for (var account : List.of("admin", "auditor")) {
            var colleague = Visitor.signedIn(account);
            new Crawl(colleague, this::inspect).from(List.of("/desk/"));
            deskPages(Fate.SUBMITTED).forEach(address -> inspect(colleague.get(address)));
        }

        assertThat(statuses).contains(200, 403);
        assertThat(leaks).isEmpty();
    }

    @Test
    void isNotProposedToThoseWhoKeepNoDirectory() {
        for (var account : List.of("admin", "auditor", "translator")) {
            assertThat(proposals(account).status()).isEqualTo(403);
        }
        assertThat(proposals("clerk").text()).contains("CNRY");
        assertThat(leaks.keySet()).containsExactly("clerk");
    }

    private Visit proposals(String account) {
        planted.number(Fate.REGISTERED);
        var answer = Visitor.signedIn(account).get("/desk/people/suggest?name=cnry");
        note(account, answer.everything());
        return answer;
    }

    @Test
    void isAtTheDeskForTheEditor() {
        var editor = Visitor.signedIn("editor");

        inspect(editor.get("/desk/letters/" + address(Fate.SUBMITTED)));
        inspect(editor.get("/desk/letters/" + address(Fate.SUBMITTED) + "/review"));

        assertThat(leaks.values().stream().flatMap(Set::stream))
                .contains(
                        "SUBMITTED: sender",
                        "SUBMITTED: note",
                        "SUBMITTED: first words",
                        "SUBMITTED: title in en",
                        "SUBMITTED: withheld whole paragraph in de",
                        "SUBMITTED: person withheld",
                        "SUBMITTED: comment",
                        "SUBMITTED: passage of a comment",
                        "SUBMITTED: finding",
                        "SUBMITTED: pseudonym for research");
    }

    @Test
    void isAllInTheDatabaseOfTheDeskButWhatIsSealed() {
        var canaries = planted.canaries();

        assertThat(canaries.wholeIn(cellar.allOf("desk")))
                .isEqualTo(canaries.hidden().stream()
                        .filter(place -> !place.contains("sealed"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void isNotInTheDatabaseAsReadersSeeIt() {
        var all = cellar.allThatReadersSee();

        note("database", all);

        assertThat(all).contains(planted.canaries().open("PUBLISHED:"));
        assertThat(leaks).isEmpty();
    }

    @Test
    void isNotOnTheShelfOnceItIsWithheld() {
        var onTheShelf = planted.canaries().wholeIn(cellar.allOf("reading_room"));

        assertThat(onTheShelf)
                .isNotEmpty()
                .allMatch(place -> Stream.of("SCHEDULED", "SUSPENDED", "EMBARGOED", "CONSENT_")
                        .anyMatch(place::contains))
                .noneMatch(place -> place.contains("withheld") || place.contains("in de"));
    }

    private List<String> pages(List<Fate> fates) {
        return fates.stream()
                .map(planted::publicId)
                .flatMap(id -> Reach.languages().map(language -> "/" + language + "/letters/" + id))
                .toList();
    }

    /** The forms of letters to which their pages lead. */
    private List<String> files(List<Fate> fates) {
        return fates.stream()
                .map(planted::publicId)
                .flatMap(id -> Stream.of(".tei.xml", ".jsonld", ".txt", "/cite.bib?language=fa")
                        .map(ending -> "/letters/" + id + ending))
                .toList();
    }

    private List<String> deskPages(Fate... fates) {
        return Stream.of(fates)
                .flatMap(fate -> Reach.desk(address(fate)).stream())
                .toList();
    }

    private String address(Fate fate) {
        return planted.number(fate).inAddress();
    }

    private void visit(String address) {
        inspect(visitor.get(address));
    }

    private void askOddly(String line) {
        var answer = Visitor.raw(line, "Host: localhost", "Content-Length: 0", "Connection: close");
        statuses.add(Integer.valueOf(answer.substring(9, 12)));
        note(line, answer);
    }

    private void inspect(Visit visit) {
        statuses.add(visit.status());
        note(visit.asked(), visit.everything());
    }

    private void note(String asked, String answer) {
        inspected++;
        var found = planted.canaries().foundIn(answer);
        if (!found.isEmpty()) {
            leaks.put(asked, found);
        }
    }
}
