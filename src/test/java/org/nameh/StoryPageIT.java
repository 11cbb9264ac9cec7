package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;
import static org.assertj.core.api.Assertions.offset;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nameh.platform.Language;
import org.nameh.support.Browser;
import org.nameh.support.Staff;
import org.nameh.support.Words;

/** The whole way of one letter through the forms: clerk, editor, reader, and the way back. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StoryPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private Tale tale;
    private Words words;
    private Staff clerk;

    static Stream<Tale> tales() {
        return Stream.of(Tale.inEnglish(), Tale.inPersian());
    }

    @ParameterizedTest
    @MethodSource("tales")
    void leadsALetterFromTheRegisterToTheReaderAndBack(Tale told) {
        tale = told;
        words = Words.in(told.pages());
        var address = clerkRegisters();
        clerkWritesItDown(address);
        var editor = editorFindsItInTheQueue(address);
        editorLetsItOut(editor);
        var reader = readerFindsIt();
        readerSeesBothTexts(reader);
        readerChangesTheLanguage(reader);
        editorsTakeItAway(editor, reader, address);
    }

    private String clerkRegisters() {
        clerk = enter("clerk");
        clerk.field(say("letter.sender")).pressSequentially(tale.typedSender());
        var proposals = clerk.page().getByRole(AriaRole.OPTION);
        assertThat(proposals.first()).containsText(tale.sender());
        clerk.page().keyboard().press("ArrowDown");
        clerk.page().keyboard().press("Enter");
        clerk.write(say("letter.addressee"), tale.addressee())
                .choose(say("letter.kind"), "TESTIMONY")
                .choose(say("letter.mode"), "BY_HAND")
                .write(say("letter.writtenOn"), tale.badDate())
                .write(say("letter.place"), tale.place())
                .choose(say("letter.language"), tale.language())
                .write(say("letter.firstWords"), tale.title())
                .press(say("letter.register"));
        refused();
        clerk.write(say("letter.writtenOn"), tale.date()).press(say("letter.register"));
        return number();
    }

    private void refused() {
        assertThat(clerk.besides(say("letter.writtenOn"))).hasText(say("letter.writtenOn.notUnderstood"));
        assertThat(clerk.field(say("letter.writtenOn"))).isFocused();
        assertThat(clerk.field(say("letter.writtenOn"))).hasValue(tale.badDate());
        assertThat(clerk.field(say("letter.sender"))).hasValue(tale.sender());
        assertThat(clerk.page().getByText(say("people.known"))).isVisible();
        assertThat(clerk.field(say("letter.addressee"))).hasValue(tale.addressee());
        assertThat(clerk.field(say("letter.kind"))).hasValue("TESTIMONY");
        assertThat(clerk.field(say("letter.mode"))).hasValue("BY_HAND");
        assertThat(clerk.field(say("letter.place"))).hasValue(tale.place());
        assertThat(clerk.field(say("letter.language"))).hasValue(tale.language());
        assertThat(clerk.field(say("letter.firstWords"))).hasValue(tale.title());
    }

    private String number() {
        var number = clerk.page().locator("h1.number-large bdi");
        assertThat(number).hasText(Pattern.compile("\\d{4}/\\d{4,}"));
        assertThat(clerk.page().getByText(say("letter.register.done"))).isVisible();
        return "/desk/letters/" + number.textContent().replace('/', '-');
    }

    private void clerkWritesItDown(String address) {
        clerk.write(say("review.original"), tale.original())
                .write(say("original.title.label"), title())
                .write(say("original.summary.label"), tale.summary())
                .choose(say("review.into"), tale.other())
                .press(say("review.addTranslation"))
                .write(say("review.translation"), tale.translation());
        tale.withheld().forEach(this::withhold);
        clerk.write(say("review.person"), tale.person())
                .choose(say("review.decision"), "NAMED")
                .press(say("review.addPerson"))
                .choose(say("consent.nameForm"), "INITIALS")
                .write(say("consent.from"), tale.consentFrom())
                .press(say("consent.add"));
        assertThat(clerk.said()).hasText(say("consent.recorded"));
        clerk.press(say("review.submit"));
        assertThat(clerk.said()).hasText(say("review.submitted"));
    }

    private void withhold(String language, String passage) {
        clerk.write(say("review.passage"), passage)
                .choose(say("review.passageIn"), language)
                .choose(say("review.ground"), "PLACE")
                .press(say("review.withhold"));
        assertThat(clerk.page().locator("mark[lang=" + language + "]")).hasText(passage);
    }

    private Staff editorFindsItInTheQueue(String address) {
        var editor = enter("editor");
        assertThat(editor.page()).hasURL(Browser.HOUSE + "/desk/queue");
        var link = editor.page().locator("a[href^='" + address + "/review?from=']");
        while (link.count() == 0) {
            editor.follow(say("worklist.more")); // those that have waited longer come first
        }
        link.click();
        editor.press(say("review.takeUp"));
        assertThat(editor.said()).hasText(say("review.takenUp"));
        return editor;
    }

    private void editorLetsItOut(Staff editor) {
        var preview = lines(editor.page().locator(".preview"));
        editor.press(say("review.approve"));
        assertThat(editor.said()).hasText(say("review.approved"));
        editor.press(
                say("translation.signOff") + " (" + Language.of(tale.other()).nameIn(Language.of(tale.pages())) + ")");
        assertThat(editor.said()).hasText(say("translation.approved"));
        editor.press(say("publication.publish"));
        assertThat(editor.said()).hasText(say("publication.published"));
        var review = editor.page().url();
        editor.follow(say("publication.read"));
        editor.follow(say("view.both"));
        leaveTheLetterAlone(editor);
        assertThat(lines(editor.page().locator("main")))
                .startsWith(preview.toArray(String[]::new))
                .hasSize(preview.size() + 2)
                .contains(say("letter.published"), atIndex(preview.size()));
        editor.page().navigate(review);
    }

    /** Takes from the public page what a preview lacks: how it is cited, what can be done with the letter, and the letters beside it. */
    private static void leaveTheLetterAlone(Staff reader) {
        reader.page()
                .evaluate(
                        "document.querySelectorAll('main > :is(.cite, .tools, .related, .pager)').forEach(one => one.remove())");
    }

    private static List<String> lines(Locator part) {
        return part.innerText().lines().filter(line -> !line.isBlank()).toList();
    }

    private Page readerFindsIt() {
        var reader = browser.visit("/" + tale.pages() + "/letters");
        reader.getByText(title()).click();
        assertThat(reader.locator("h1")).hasText(title());
        assertThat(reader.locator("html")).hasAttribute("lang", tale.pages());
        assertThat(reader.locator("html")).hasAttribute("dir", tale.pages().equals("fa") ? "rtl" : "ltr");
        assertThat(reader.locator(".facts").first()).containsText(tale.readDate());
        assertThat(reader.locator(".about")).containsText(tale.initials());
        assertThat(reader.locator(".about dd").last()).hasText(tale.today());
        assertThat(reader.content()).doesNotContain(tale.sender()).doesNotContain(tale.place());
        return reader;
    }

    private void readerSeesBothTexts(Page reader) {
        if (tale.pages().equals(tale.language())) {
            new Staff(reader).follow(say("view.both"));
        }
        var original = reader.locator(".pair p[lang=" + tale.language() + "]");
        var translation = reader.locator(".pair p[lang=" + tale.other() + "]");
        assertThat(original).hasCount(2);
        assertThat(translation).hasCount(2);
        assertThat(original.first()).hasAttribute("dir", tale.language().equals("fa") ? "rtl" : "ltr");
        assertThat(translation.first()).hasAttribute("dir", "ltr");
        assertThat(original.nth(1).boundingBox().y).isEqualTo(translation.nth(1).boundingBox().y, offset(20.0));
        assertThat(original.first().locator(".redaction")).hasText(say("gap.place"));
        assertThat(translation.first().locator(".redaction")).hasText(say("gap.place"));
        assertThat(reader.locator(".redactions")).containsText(say("gap.place.why"));
        tale.withheld().values().forEach(passage -> assertThat(reader.content()).doesNotContain(passage));
    }

    private void readerChangesTheLanguage(Page reader) {
        var address = reader.url().replace("/" + tale.pages() + "/", "/de/");
        new Staff(reader).follow("Deutsch");
        assertThat(reader).hasURL(address);
        assertThat(reader.locator("h1")).hasText(title());
        reader.goBack();
    }

    private void editorsTakeItAway(Staff editor, Page reader, String address) {
        browser.expects(410);
        editor.press(say("publication.suspend"));
        assertThat(editor.said()).hasText(say("publication.suspended"));
        gone(reader, say("gone.suspended"));
        editor.press(say("publication.proposeRestoring"));
        assertThat(editor.said()).hasText(say("publication.restoringProposed"));

        var other = enter("editor2");
        other.page().navigate(address + "/review");
        other.press(say("publication.restore"));
        assertThat(other.said()).hasText(say("publication.restored"));
        assertThat(reader.reload().status()).isEqualTo(200);
        assertThat(reader.locator("h1")).hasText(title());

        other.choose(say("publication.ground"), "SAFETY").press(say("publication.withdraw"));
        assertThat(other.said()).hasText(say("publication.withdrawn"));
        gone(reader, say("gone.withdrawn"));
        assertThat(reader.locator("main")).containsText(say("withdrawalGround.SAFETY"));
    }

    private void gone(Page reader, String because) {
        assertThat(reader.reload().status()).isEqualTo(410);
        assertThat(reader.locator("main")).containsText(because);
        assertThat(reader.content()).doesNotContain(tale.title());
    }

    private String title() {
        return tale.title() + " " + mark;
    }

    private Staff enter(String account) {
        var page = browser.visit("/desk/", options -> options.setLocale(tale.pages()));
        Browser.signIn(page, account);
        return new Staff(page);
    }

    private String say(String key) {
        return words.say(key);
    }
}
