package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Browser;
import org.nameh.support.Staff;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FourEyesPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void letOnlyAnEditorApproveWhoHadNoHandInTheVersion() {
        var letter = browser.enter("clerk")
                .register("For a test of four eyes")
                .page()
                .url()
                .replaceAll("\\?.*", "");
        var writer = at(browser.enter("editor"), letter);
        writer.write("Original text", "Ein Absatz.").write("Title", "Ein Titel").press("Submit for review");

        at(writer, letter + "/review");
        assertThat(writer.button("Approve")).hasCount(0);
        assertThat(writer.button("Return")).isVisible();
        assertThat(writer.page().getByText("You had a hand in this version")).containsText("editor2");

        var other = at(browser.enter("editor2"), letter + "/review");
        assertThat(other.page().getByText("You had a hand in this version")).hasCount(0);
        other.press("Approve");
        assertThat(other.said()).hasText("Approved. It can be published now.");
    }

    private static Staff at(Staff staff, String address) {
        staff.page().navigate(address);
        return staff;
    }
}
