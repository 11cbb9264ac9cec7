package org.nameh;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.support.Axe;
import org.nameh.support.Browser;
import org.nameh.support.DemoShelf;
import org.nameh.support.Staff;
import org.nameh.support.Words;

/**
 * Every page, in two languages, light and dark, wide and narrow: nothing that axe knows of hinders anybody, and nothing has to
 * be pushed sideways to be read.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AccessibilityPageIT {

    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;
    private static final int MAGNIFIED = 320;

    @RegisterExtension
    final Browser browser = new Browser();

    private final List<String> found = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void readingRoomHindersNobody(String language) {
        browser.expects(404);
        browser.expects(410);
        var room = "/" + language;
        var letter = room + DemoShelf.published("The watchmaker’s son");
        var page = browser.visit(room + "/");
        examine(page, room + "/");
        examine(
                page,
                room + "/letters",
                room + "/letters?q=letter",
                room + "/letters?q=letter+mother&kind=FAMILY_LETTER&language=fa&sort=relevance",
                room + "/letters?q=%D9%86%D8%A7%D9%85%D9%87&from=1360&to=1400",
                room + "/letters?q=nothingofthekind&place=nowhere&person=00000000",
                letter + "?view=both&text=en",
                letter + "?view=original",
                letter + "?view=translation&text=en",
                letter + "?print=yes",
                room + "/people",
                room + "/places",
                room + "/themes",
                room + "/letters?theme=SEPARATION_FROM_FAMILY",
                room + "/timeline",
                room + "/waiting",
                room + "/about",
                room + "/about/editorial",
                room + "/about/redaction",
                room + "/about/privacy",
                room + "/about/accessibility",
                room + "/about/contact",
                room + DemoShelf.withdrawn(),
                room + "/letters/00000000",
                "/receipt?language=" + language,
                "/correction?letter=zzzzzzz0&language=" + language);
        page.locator("#message").fill("Wrong.");
        page.locator("#relation").selectOption("NAMED");
        page.locator("form .primary").click();
        page.locator("[role=status]").waitFor();
        examine(page, "correction, handed in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void sendingALetterHindersNobody(String language) {
        var words = Words.in(language);
        var page = browser.visit("/" + language + "/submit");
        examine(page, "sending, advice");
        var sender = new Staff(page).press(words.say("submission.begin"));
        examine(page, "sending, letter");
        sender.write(words.say("submission.TEXT"), "axe").press(words.say("submission.next"));
        for (var stage : List.of("scans", "origin", "consent")) {
            examine(page, "sending, " + stage);
            sender.press(words.say("submission.next"));
        }
        examine(page, "sending, consent refused");
        sender.field(words.say("submission.USE.KEEP")).check();
        sender.press(words.say("submission.next"));
        examine(page, "sending, contact");
        sender.press(words.say("submission.next"));
        examine(page, "sending, look over");
        sender.press(words.say("submission.send"));
        examine(page, "sending, receipt");

        var clerk = enter("clerk", language);
        examine(clerk, "/desk/submissions", "/desk/submissions?show=settled", "/desk/submissions");
        new Staff(clerk).leave(() -> clerk.locator("tbody tr a").first().click());
        examine(clerk, "examining");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void registryHindersNobody(String language) {
        var page = browser.visit("/desk/login?language=" + language);
        examine(page, "sign-in");
        Browser.signIn(page, "clerk");
        examine(page, "register");
        refuseSomething(page, Words.in(language));
        var draft = DemoShelf.atTheDesk("RETURNED");
        examine(page, "/desk/letters", draft, draft + "/entry");
        examine(page, DemoShelf.atTheDesk("REGISTERED"), DemoShelf.atTheDesk("SUBMITTED"));
        examine(page, "/desk/deliveries?show=all", DemoShelf.atTheDesk("SUSPENDED") + "/delivery");
    }

    private void refuseSomething(Page page, Words words) {
        var clerk = new Staff(page).write(words.say("letter.writtenOn"), "?").press(words.say("letter.register"));
        examine(page, "register, refused");
        clerk.field(words.say("letter.sender")).pressSequentially("golnar");
        page.locator("[role=option]").first().waitFor();
        examine(page, "register, names proposed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void writingBackHindersNobody(String language) {
        var page = enter("clerk", language);
        examine(page, "/desk/outgoing", DemoShelf.atTheDesk("REGISTERED") + "/outgoing");
        var person = allowed(page);
        examine(page, "contact data, opened");
        page.locator("#keepContact").click();
        page.navigate("/desk/people/" + person);
        page.locator("#letters").waitFor();
        page.navigate(DemoShelf.atTheDesk("REGISTERED") + "/outgoing");
        page.locator("#begin").click();
        page.locator("#words").waitFor();
        page.locator("#way").selectOption("IN_PERSON");
        page.locator("#preview").click();
        page.locator(".outgoing-preview").waitFor();
        examine(page, "letter to the writer, previewed");
        page.locator("#send").click();
        page.locator(".letter-to-writer").waitFor();
        examine(page, "letter to the writer, on paper");
    }

    /** Lets the sender of a letter be written to, and leaves the form of their contact data on the page. */
    private static String allowed(Page page) {
        page.navigate(DemoShelf.atTheDesk("REGISTERED"));
        var person =
                page.locator(".facts-list a[href^='/desk/people/']").first().getAttribute("href");
        page.navigate(person);
        page.locator("#openContact").click();
        page.locator("#neverVia").waitFor();
        page.locator("#neverVia").fill("");
        page.locator("select[id$='way']").nth(4).selectOption("ALLOWED");
        return person.replaceFirst(".*/", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void reviewHindersNobody(String language) {
        examine(
                enter("editor", language),
                "/desk/queue",
                "/desk/terms",
                DemoShelf.atTheDesk("RETURNED"),
                "/desk/dashboard",
                "/desk/notices",
                DemoShelf.atTheDesk("IN_REVIEW") + "/review",
                DemoShelf.atTheDesk("IN_REVIEW") + "/review?view=final",
                DemoShelf.atTheDesk("RETURNED") + "/review?view=changes",
                DemoShelf.atTheDesk("APPROVED") + "/review",
                DemoShelf.atTheDesk("PUBLISHED") + "/review",
                DemoShelf.atTheDesk("PUBLISHED") + "/preview",
                DemoShelf.atTheDesk("PUBLISHED") + "/preview?channel=search&in=fa",
                DemoShelf.atTheDesk("APPROVED") + "/embargo",
                "/desk/embargoes",
                "/desk/call-backs",
                "/desk/corrections",
                "/desk/corrections?show=answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void queueHindersNobody(String language) {
        var page = enter("editor", language);
        var words = Words.in(language);
        page.navigate("/desk/queue?show=waiting&sort=due&risk=NONE");
        page.locator(".queue-filter summary").click();
        examine(page, "queue, unfolded");
        page.locator("tbody tr a").first().click();
        page.locator("#docket-of-letter summary").click();
        examine(page, "review, docket unfolded");

        page.navigate("/desk/queue?show=waiting");
        page.locator("tbody input[type=checkbox]").first().check();
        var editor = new Staff(page)
                .choose(words.say("bulk.what"), "TAG")
                .write(words.say("bulk.word"), "axe")
                .press(words.say("bulk.ask"));
        assertThat(editor.page().url()).contains("/desk/bulk?job=");
        page.locator("progress:not([data-going-on])").waitFor();
        examine(page, page.url(), "/desk/queue?show=held");

        page.navigate(DemoShelf.atTheDesk("DRAFT"));
        page.locator("#docket-of-letter summary").click();
        new Staff(page).choose(words.say("worklist.assignee"), "translator").press(words.say("worklist.assign"));
        examine(page, "/desk/reassign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void houseHindersNobody(String language) {
        browser.expects(403);
        examine(enter("auditor", language), "/desk/audit", "/desk/accounts");
        examine(
                enter("admin", language),
                "/desk/accounts",
                "/desk/settings",
                "/desk/settings/themes?theme=ESCAPE",
                "/desk/settings/templates",
                "/desk/settings/templates?tidings=NO_NEWS&in=ar",
                "/desk/mail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fa"})
    void paperHindersNobody(String language) {
        var page = enter("clerk", language);
        var letter = DemoShelf.atTheDesk("REGISTERED");
        examine(
                page,
                letter,
                letter + "/custody",
                letter + "/void",
                letter + "/receipt",
                letter + "/slip?in=" + language);
        examine(page, letter + "/label", "/desk/labels?from=2026-0001&skip=2", "/desk/labels?from=x");
        examine(page, "/desk/paper", "/desk/custody", "/desk/register/" + YearMonth.now(Clock.systemUTC()));
        page.navigate(letter + "/receipt");
        page.locator("#issue").click();
        page.locator(".code").waitFor();
        examine(page, "receipt, issued");
        var code = page.locator(".code").innerText();
        page.navigate("/receipt?language=" + language);
        page.locator("#code").fill(code);
        page.locator("form .primary").click();
        page.locator("#way").fill("Never by phone.");
        page.locator("[value=CALL_BACK]").click();
        page.locator("[role=status]").waitFor();
        examine(page, "receipt, a call back asked for");
        page.navigate(letter);
        examine(page, "letter, a call back wanted");
    }

    /** What is asked of every page would find something where something is wrong. */
    @Test
    void findsWhatHinders() {
        var page = browser.visit("/en/about");
        page.evaluate("""
                () => {
                    const button = document.createElement('button');
                    const faint = document.createElement('p');
                    faint.textContent = 'Hardly to be read.';
                    faint.style.color = '#999';
                    faint.style.backgroundColor = '#888';
                    document.querySelector('main').append(button, faint);
                }
                """);

        assertThat(Axe.on(page)).hasSize(2).anyMatch(broken -> broken.contains("<button>"));
        assertThat(Axe.on(page, "cat.color"))
                .anyMatch(broken -> broken.contains("Hardly to be read."))
                .noneMatch(broken -> broken.contains("<button>"));
        assertThat(Axe.within(page, "header")).isEmpty();
    }

    private Page enter(String account, String language) {
        var page = browser.visit("/desk/login?language=" + language);
        Browser.signIn(page, account);
        return page;
    }

    private void examine(Page page, String... addresses) {
        for (var address : addresses) {
            page.setViewportSize(DESKTOP, 800);
            page.navigate(address);
            examine(page, address);
        }
    }

    /**
     * Looks at a page as it stands. Every rule is asked in the light, at the width of a desk in one language and magnified in the
     * other; the dark is asked for its colours alone, all else being as in the light, at the other width.
     */
    private void examine(Page page, String name) {
        for (var width : List.of(DESKTOP, PHONE, MAGNIFIED)) {
            page.setViewportSize(width, 800);
            if (!(Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")) {
                found.add(name + ": wider than " + width);
            }
            if (width != PHONE) {
                ask(page, name, width);
            }
        }
    }

    private void ask(Page page, String name, int width) {
        var leftToRight = "ltr".equals(page.evaluate("document.documentElement.dir"));
        if (leftToRight == (width == DESKTOP)) {
            ask(page, ColorScheme.LIGHT, name, width);
        } else {
            ask(page, ColorScheme.DARK, name, width, "cat.color");
        }
    }

    private void ask(Page page, ColorScheme appearance, String name, int width, String... tags) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(appearance));
        for (var broken : Axe.on(page, tags)) {
            found.add("%s, %s, %d: %s".formatted(name, appearance, width, broken));
        }
    }

    @AfterEach
    void nothingHinders() {
        assertThat(found).isEmpty();
    }
}
