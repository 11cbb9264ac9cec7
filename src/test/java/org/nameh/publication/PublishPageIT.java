package org.nameh.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.Browser;

/** The door on the page of a review: whoever publishes or takes away stays on the way through the list they came from. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PublishPageIT {

    private static final String WAY = "from=show%3Dwaiting&next=1901-0001";

    private static final Pattern ON_THE_WAY = Pattern.compile(".*/review\\?view=public&" + WAY);

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void keepsTheWayThroughTheList() {
        var address = approved() + "?" + WAY;
        var editor = browser.enter("editor");
        editor.page().navigate(address);

        editor.press("Publish");
        assertThat(editor.page()).hasURL(ON_THE_WAY);
        editor.write("Reason", "A name.").press("Suspend");
        assertThat(editor.page()).hasURL(ON_THE_WAY);
        editor.press("Propose to lift the suspension");
        assertThat(editor.page()).hasURL(ON_THE_WAY);
        var other = browser.enter("editor2");
        other.page().navigate(address);
        other.press("Agree, and lift the suspension");
        assertThat(other.page()).hasURL(ON_THE_WAY);
        editor.page().navigate(address);
        editor.write("Reason", "The consent ended.").press("Withdraw");
        assertThat(editor.page()).hasURL(ON_THE_WAY);
        assertThat(editor.said()).containsText("Withdrawn.");
    }

    /** The page on which a letter is reviewed that may be published. */
    private String approved() {
        var clerk = browser.enter("clerk").register("On the way");
        var letter = clerk.page().url().replaceAll("\\?.*", "");
        clerk.write("Original text", "Unterwegs.").write("Title", "Unterwegs").press("Add consent");
        clerk.press("Submit for review");
        var editor = browser.enter("editor");
        editor.page().navigate(letter + "/review");
        editor.press("Approve");
        return letter + "/review";
    }
}
