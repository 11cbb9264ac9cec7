package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.consent.Act;
import org.nameh.consent.GivenHow;
import org.nameh.consent.NameDisclosure;
import org.nameh.consent.Terms;
import org.nameh.letter.RegistrationNumber;
import org.nameh.people.Party;
import org.nameh.readingroom.Statements.Cost;

/** What readers are told of letters that wait: how many together, and of one what its family lets be told. */
@ExtendWith(ArquillianExtension.class)
class WaitingIT {

    private static final Pattern ROW = Pattern.compile("<th scope=\"row\">([^<]+)</th><td>at least ([\\d,]+)</td>");

    private static final Pattern COUNT = Pattern.compile("At least ([\\d,]+) letters wait\\.");

    private static final String TOLD = "Not delivered since 2026";

    @Inject
    Courier courier;

    @Inject
    Cellar cellar;

    @Inject
    Statements statements;

    private final Visitor visitor = Visitor.anonymous();
    private final Visitor editor = Visitor.signedIn("editor");

    @Test
    void areCountedInFivesAndToTheSumOfWhatIsShown() {
        IntStream.range(0, 6).forEach(one -> courier.declare(approved()));
        cellar.countWaiting();

        var page = visitor.get("/en/waiting").text();

        var rows = ROW.matcher(page).results().toList();
        var counts = rows.stream().map(row -> number(row.group(2))).toList();
        assertThat(counts).isNotEmpty().allMatch(count -> count >= 5 && count % 5 == 0);
        assertThat(rows.get(0).group(1)).matches("\\d{4} or before");
        var all = COUNT.matcher(page);
        assertThat(all.find()).isTrue();
        assertThat(number(all.group(1)))
                .isEqualTo(counts.stream().mapToInt(Integer::intValue).sum());
    }

    private static int number(String written) {
        return Integer.parseInt(written.replace(",", ""));
    }

    @Test
    void areCountedInTheDigitsOfTheReader() {
        IntStream.range(0, 6).forEach(one -> courier.declare(approved()));
        cellar.countWaiting();

        assertThat(visitor.get("/fa/waiting").text()).containsPattern("دست‌کم [۰-۹٬]+ نامه در راه مانده است");
    }

    @Test
    void changeNothingBeforeTheNextMonth() {
        IntStream.range(0, 6).forEach(one -> courier.declare(approved()));
        cellar.countWaiting();
        var before = visitor.get("/en/waiting");

        IntStream.range(0, 11).forEach(one -> courier.declare(approved()));

        assertThat(visitor.get("/en/waiting").text()).isEqualTo(before.text());
        cellar.countWaiting();
        assertThat(visitor.get(
                                "/en/waiting",
                                "If-None-Match",
                                before.header("ETag").orElseThrow())
                        .text())
                .isNotEqualTo(before.text())
                .contains("letters wait.");
    }

    @Test
    void areToldOfOneByOneWhereTheFamilyLetsThem() {
        var number = told();

        for (var address : addresses(number)) {
            assertThat(visitor.get(address).text()).as(address).contains(TOLD);
        }
        assertThat(visitor.get("/en/waiting").text()).contains("/en/letters/" + courier.publicId(number));
    }

    @Test
    void areAnnouncedToTheEditorWhoPublishes() {
        var number = approved();
        courier.declare(number);
        var review = "/desk/letters/" + number.inAddress() + "/review";
        assertThat(editor.get(review).text()).doesNotContain(TOLD);

        courier.allow(number, terms());

        assertThat(editor.get(review).text()).contains("they will read “" + TOLD);
    }

    @Test
    void areNotToldOfWithoutThatConsent() {
        var number = approved();
        courier.declare(number);
        courier.publish(number, null);

        assertThat(page(number)).doesNotContain("Not delivered");
        assertThat(visitor.get("/en/waiting").text()).doesNotContain(courier.publicId(number));
    }

    @Test
    void areNotToldOfThatWaitForNobody() {
        var number = approved();
        courier.allow(number, terms());
        courier.publish(number, null);

        assertThat(page(number)).doesNotContain("Not delivered");
    }

    @Test
    void areToldOfNoMoreAtTheNextRequestOnceTheyWaitNoMore() {
        var number = told();

        courier.endDelivery(number);

        assertGone(number);
    }

    @Test
    void areToldOfNoMoreOnceTheConsentIsRevoked() {
        var number = approved();
        courier.declare(number);
        var consent = courier.allow(number, terms());
        courier.publish(number, null);
        assertThat(page(number)).contains(TOLD);

        courier.revoke(consent, "a change of mind");

        assertGone(number);
        assertThat(visitor.get("/en/letters/" + courier.publicId(number)).status())
                .isEqualTo(200);
    }

    @Test
    void areToldOfNoMoreOnceTheConsentHasExpired() {
        var number = told();

        cellar.letTellingPass(courier.publicId(number), "visible_until = now() - interval '1 second'");

        var address = "/en/letters/" + courier.publicId(number) + "?view=original";
        assertThat(visitor.get(address).text()).doesNotContain("Not delivered");
        assertThat(visitor.get("/en/waiting", "Cookie", "copy=none").text()).doesNotContain(courier.publicId(number));
    }

    @Test
    void areNotToldOfWhileTheLetterIsStopped() {
        var number = told();

        courier.suspend(number, "to wait");

        assertThat(visitor.get("/en/waiting").text()).doesNotContain(courier.publicId(number));
        courier.restore(number);
        assertThat(visitor.get("/en/waiting").text()).contains(courier.publicId(number));
    }

    @Test
    void costThePageTwoStatements() {
        told();

        assertThat(statements.ofMaking(visitor, "/en/waiting")).isEqualTo(new Cost(0, 2));
    }

    private void assertGone(RegistrationNumber number) {
        for (var address : addresses(number)) {
            assertThat(visitor.get(address).text()).as(address).doesNotContain("Not delivered");
        }
        assertThat(visitor.get("/en/waiting").text()).doesNotContain(courier.publicId(number));
    }

    private List<String> addresses(RegistrationNumber number) {
        return Stream.of("", "?view=original", "?print=yes")
                .map(query -> "/en/letters/" + courier.publicId(number) + query)
                .toList();
    }

    private String page(RegistrationNumber number) {
        return visitor.get("/en/letters/" + courier.publicId(number)).text();
    }

    private RegistrationNumber told() {
        var number = approved();
        courier.declare(number);
        courier.allow(number, terms());
        courier.publish(number, null);
        assertThat(page(number)).contains(TOLD);
        return number;
    }

    private RegistrationNumber approved() {
        var number = courier.register(Party.unknown(), Party.unknown(), PlainLetters.description());
        courier.allow(number, PlainLetters.consent());
        courier.write(number, PlainLetters.draft("It waits", "When you read this."));
        courier.submit(number);
        courier.approve(number);
        return number;
    }

    private static Terms terms() {
        return new Terms(
                Act.TELL_UNDELIVERED,
                NameDisclosure.ANONYMOUS,
                null,
                List.of(),
                LocalDate.of(2025, 1, 1),
                null,
                GivenHow.IN_WRITING,
                null);
    }
}
