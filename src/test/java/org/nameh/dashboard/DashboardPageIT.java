package org.nameh.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Browser;
import org.nameh.support.Sql;

/** The dashboard: what it counts, where it leads, and how its charts read from either side. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DashboardPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void countsWhatWaitsAndLeadsThere() throws SQLException {
        var editor = browser.enter("editor");
        editor.page().navigate("/desk/dashboard");
        var waiting = one("select count(*) from desk.standing where standing in ('SUBMITTED', 'IN_REVIEW')");

        var task = editor.page().locator(".tasks a").first();
        assertThat(task).containsText(waiting + " wait for review");
        editor.leave(task::click);
        assertThat(editor.page()).hasURL(Browser.HOUSE + "/desk/queue?show=waiting");
    }

    @Test
    void saysInTheTableWhatTheChartShows() throws SQLException {
        var page = browser.enter("editor").page();
        page.navigate("/desk/dashboard");
        var chart = page.locator("figure").filter(new Locator.FilterOptions().setHas(page.locator("#stock-title")));
        chart.locator("summary").click();

        assertThat(chart.locator("td").allTextContents())
                .isEqualTo(chart.locator("svg .value").allTextContents());
        assertThat(chart.locator("td").allTextContents().stream()
                        .mapToLong(text -> Long.parseLong(text.replace(",", "")))
                        .sum())
                .isEqualTo(one("select count(*) from desk.letter"));
        assertThat(page.locator("figure")
                        .filter(new Locator.FilterOptions().setHas(page.locator("#received-title")))
                        .locator("rect"))
                .hasCount(12);
    }

    @Test
    void growsFromTheRightInPersianWithPersianDigits() {
        var page = browser.enter("editor").page();
        page.navigate("/desk/dashboard?language=fa");
        var chart = page.locator("svg[aria-labelledby=stock-title]");
        var frame = chart.boundingBox();
        var bar = chart.locator("rect").first().boundingBox();
        var value = chart.locator(".value").first().boundingBox();
        var label = chart.locator("text").first().boundingBox();

        assertThat(bar.x + bar.width).isCloseTo(frame.x + frame.width, within(1.0));
        assertThat(value.x).isLessThan(bar.x);
        assertThat(label.x + label.width).isCloseTo(frame.x + frame.width, within(1.0));
        assertThat(label.y + label.height).isLessThan(bar.y + 4);
        assertThat(chart.locator(".value").allTextContents()).allMatch(text -> text.matches("[۰-۹٬]+"));
        page.navigate("/desk/dashboard?language=en");
    }

    @Test
    void countsWhatIsAssignedToSomebody() throws SQLException {
        var page = browser.enter("clerk").register("Given to the clerk").page();
        page.navigate("/desk/dashboard");
        var assigned = page.locator("table.people tbody td").first();
        var before = Long.parseLong(assigned.innerText().replace(",", ""));

        try (var desk = Sql.as("nameh_desk")) {
            desk.run("""
                    insert into desk.assignment (letter_id, assignee, assigned_by, assigned_at)
                    select l.id, 'clerk', 'editor', now() from desk.letter l where l.incipit = 'Given to the clerk'
                    order by l.id desc limit 1
                    """);
            desk.commit();
        }
        page.reload();

        assertThat(Long.parseLong(assigned.innerText().replace(",", ""))).isEqualTo(before + 1);
    }

    @Test
    void showsAClerkTheirOwnPartAlone() {
        var page = browser.enter("clerk").page();
        page.navigate("/desk/dashboard");

        assertThat(page.locator("table.people tbody th").allTextContents()).containsExactly("clerk");
        assertThat(page.locator(".tasks")).not().containsText("wait for review");
        assertThat(page.locator("#edits ~ ul li > bdi").allTextContents()).allMatch("clerk"::equals);
    }

    @Test
    void isNotForThoseWhoReadNoLetters() {
        browser.expects(403);
        var page = browser.enter("admin").page();

        assertThat(page.navigate("/desk/dashboard").status()).isEqualTo(403);
    }

    @Test
    void fitsASmallScreen() {
        var page = browser.enter("editor").page();
        for (var language : new String[] {"de", "fa", "en"}) {
            page.setViewportSize(320, 800);
            page.navigate("/desk/dashboard?language=" + language);
            assertThat(isWiderThanItsWindow(page)).as(language).isFalse();
        }
    }

    private static boolean isWiderThanItsWindow(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
    }

    private static long one(String sql) throws SQLException {
        try (var desk = Sql.as("nameh_desk")) {
            return desk.one(Long.class, sql);
        }
    }
}
