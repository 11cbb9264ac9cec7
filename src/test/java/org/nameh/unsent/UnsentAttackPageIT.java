package org.nameh.unsent;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.support.Browser;
import org.nameh.support.Sql;

/** Attacks the unsent forms from outside: in the name of others, of nobody, and by rows that were tampered with. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UnsentAttackPageIT {

    private static final String NEW = "/desk/letters/new";

    @RegisterExtension
    final Browser browser = new Browser();

    private final UUID id = UUID.randomUUID();
    private final String words = "Words of " + UUID.randomUUID();

    @Test
    void readsOnlyWhatIsItsOwn() {
        var clerk = browser.enter("clerk").page();
        assertThat(keep(clerk, "clerk", NEW).status()).isEqualTo(200);

        assertThat(shows(clerk)).isTrue();
        assertThat(shows(browser.enter("editor").page())).isFalse();
    }

    @Test
    void writesOnlyInItsOwnName() {
        var editor = browser.enter("editor").page();

        assertThat(keep(editor, "clerk", NEW).status()).isEqualTo(401);
        assertThat(keep(editor, "editor", NEW).status()).isEqualTo(200);
    }

    @Test
    void writesNothingInTheNameOfNobody() {
        var stranger = browser.visit("/en/letters");

        assertThat(keep(stranger, "clerk", NEW).status()).isEqualTo(401);
        assertThat(stranger.request().get(NEW + "?unsent=" + id).url()).endsWith("/desk/login");
    }

    @Test
    void writesNothingWithACookieOfItsOwnMaking() {
        var stranger = browser.visit("/en/letters");
        var forged = new Cookie("nameh-known", "Y2xlcmsgMTc5NTg0NjAwMA").setUrl(Browser.HOUSE);
        stranger.context().addCookies(List.of(forged));

        assertThat(keep(stranger, "clerk", NEW).status()).isEqualTo(401);
    }

    @Test
    void writesAndReadsNothingAfterSigningOut() {
        var clerk = browser.visit("/desk/");
        Browser.signIn(clerk, "clerk");
        assertThat(keep(clerk, "clerk", NEW).status()).isEqualTo(200);

        clerk.locator("#signOut").click();
        clerk.waitForURL("**/desk/login");

        assertThat(keep(clerk, "clerk", NEW).status()).isEqualTo(401);
    }

    @Test
    void isRefusedFromAForeignPage() {
        var clerk = browser.enter("clerk").page();
        var body = body("clerk", NEW);

        var foreign = clerk.request()
                .post(
                        "/desk/unsent",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setHeader("X-Requested-With", "fetch")
                                .setHeader("Sec-Fetch-Site", "cross-site")
                                .setData(body));
        var without = clerk.request()
                .post(
                        "/desk/unsent",
                        RequestOptions.create()
                                .setHeader("Content-Type", "text/plain")
                                .setData(body));

        assertThat(foreign.status()).isEqualTo(403);
        assertThat(without.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"owner\":\"clerk\"}",
                "{\"owner\":1}",
                "{\"owner\":\"clerk\",\"id\":\"1\",\"address\":\"/desk/queue\",\"fields\":[]}",
                "{\"owner\":\"clerk\",\"id\":\"7f0c8a6e-0f4e-4b8e-9a53-6a5b7c8d9e0f\",\"address\":\"/desk/queue\",\"fields\":[[\"a\"]]}",
                "{\"owner\":\"clerk\",\"id\":\"7f0c8a6e-0f4e-4b8e-9a53-6a5b7c8d9e0f\",\"address\":\"/desk/queue\",\"fields\":[[1,2]]}",
                "{\"owner\":\"clerk\",\"id\":\"7f0c8a6e-0f4e-4b8e-9a53-6a5b7c8d9e0f\",\"address\":\"/desk/login\",\"fields\":[]}"
            })
    void isRefusedWhereItIsMalformed(String body) {
        var clerk = browser.enter("clerk").page();

        assertThat(post(clerk, body).status()).isEqualTo(400);
    }

    @Test
    void opensNoRowThatWasMovedToItsName() throws SQLException {
        var clerk = browser.enter("clerk").page();
        keep(clerk, "clerk", NEW);
        tamper("insert into desk.unsent_form select 'editor', id, address, sealed, saved_at, sent_at"
                + " from desk.unsent_form where id = ? and owner = 'clerk'");

        assertThat(shows(browser.enter("editor").page())).isFalse();
        assertThat(shows(clerk)).isTrue();
    }

    @Test
    void opensNoRowThatWasAltered() throws SQLException {
        var clerk = browser.enter("clerk").page();
        keep(clerk, "clerk", NEW);
        tamper("update desk.unsent_form set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) where id = ?");

        assertThat(shows(clerk)).isFalse();
        assertThat(clerk.request().get(NEW).status()).isEqualTo(200);
    }

    @Test
    void findsNoWordInTheDatabase() throws SQLException {
        var clerk = browser.enter("clerk").page();
        keep(clerk, "clerk", NEW);

        try (var superuser = Sql.as("postgres")) {
            var rows = superuser.all(
                    String.class,
                    "select f::text || encode(sealed, 'escape') from desk.unsent_form f where id = ?",
                    id);
            assertThat(rows).singleElement().asString().doesNotContain("Words of");
        }
    }

    private void tamper(String sql) throws SQLException {
        try (var desk = Sql.as("nameh_desk")) {
            assertThat(desk.run(sql, id)).isEqualTo(1);
            desk.commit();
        }
    }

    private boolean shows(Page page) {
        return page.request().get(NEW + "?unsent=" + id).text().contains(words)
                || page.request().get(NEW).text().contains(words);
    }

    private APIResponse keep(Page page, String owner, String address) {
        return post(page, body(owner, address));
    }

    private static APIResponse post(Page page, String body) {
        return page.request()
                .post(
                        "/desk/unsent",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setHeader("X-Requested-With", "fetch")
                                .setData(body));
    }

    private String body(String owner, String address) {
        return "{\"owner\":\"%s\",\"id\":\"%s\",\"address\":\"%s\",\"fields\":[[\"register\",\"register\"],[\"firstWords\",\"%s\"]]}"
                .formatted(owner, id, address, words);
    }
}
