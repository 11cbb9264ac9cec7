package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Browser;
import org.nameh.support.DemoShelf;
import org.nameh.support.Staff;

/** The English labels of fields and buttons that outside programs rely on: each names exactly one. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LabelsPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private Staff staff;

    @Test
    void standAtSignIn() {
        staff = new Staff(browser.visit("/desk/login"));
        fields("User name", "Password");
        buttons("Sign in");
    }

    @Test
    void standOnThePageOfANewLetter() {
        open("clerk", "/desk/letters/new");
        fields("Sender", "Addressee", "Kind", "Mode of receipt", "Received on", "Written on", "Place", "Language");
        fields("First words");
        buttons("Register", "Register and next");
    }

    @Test
    void standOnThePageOfALetter() {
        open("clerk", DemoShelf.atTheDesk("RETURNED"));
        fields("Original text", "Title", "Summary", "Translation", "Act", "Name form", "How consent was given");
        buttons("Add translation", "Add consent", "Save", "Submit for review");
    }

    @Test
    void standOnThePageOfAReview() {
        open("editor", DemoShelf.atTheDesk("IN_REVIEW") + "/review");
        fields("Reason");
        buttons("Approve", "Return", "Reject");
        open("editor", DemoShelf.atTheDesk("APPROVED") + "/review");
        buttons("Publish");
        open("editor", DemoShelf.atTheDesk("PUBLISHED") + "/review");
        fields("Reason");
        buttons("Suspend", "Withdraw");
    }

    private void open(String account, String address) {
        staff = browser.enter(account);
        staff.page().navigate(address);
    }

    private void fields(String... labels) {
        for (var label : labels) {
            assertThat(staff.field(label)).hasCount(1);
        }
    }

    private void buttons(String... captions) {
        for (var caption : captions) {
            assertThat(staff.button(caption)).hasCount(1);
        }
    }
}
