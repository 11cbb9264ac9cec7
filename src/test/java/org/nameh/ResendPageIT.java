package org.nameh;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.nameh.support.AtOnce;
import org.nameh.support.Browser;
import org.nameh.support.Staff;

/** A form that is sent more than once, for whatever reason, does what it asks for once. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ResendPageIT {

    private static final String NEW = "/desk/letters/new";
    private static final Pattern A_LETTER = Pattern.compile(".*/desk/letters/\\d{4}-\\d{4,}.*");

    @RegisterExtension
    final Browser browser = new Browser();

    private final String words = "Words of " + UUID.randomUUID();
    private Staff clerk;

    @BeforeEach
    void fillIn() {
        clerk = browser.enter("clerk");
        clerk.page().navigate(NEW);
        clerk.choose("Kind", "TESTIMONY").choose("Language", "de").write("First words", words);
        assertThat(clerk.page().locator(".kept-line")).containsText("Saved");
    }

    @Test
    void registersOnceThoughTheAnswerGotLost() {
        browser.expectsNoConnection();
        var sent = new AtomicReference<Request>();
        clerk.page().route("**" + NEW, onPost(route -> {
            sent.set(route.request());
            route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            route.abort();
        }));
        clerk.button("Register").click();
        clerk.page().waitForCondition(() -> sent.get() != null);
        assertThat(registered()).isEqualTo(1);

        var again = post(sent.get());

        assertThat(again).matches(A_LETTER);
        assertThat(registered()).isEqualTo(1);
        var after = new Staff(clerk.page().context().newPage());
        after.page().navigate(NEW);
        assertThat(after.page().locator("#unsent")).isEmpty();
    }

    @Test
    void registersOnceThoughItIsSentTwentyTimesAtTheSameMoment() throws Exception {
        browser.expectsNoConnection();
        var sent = new AtomicReference<Request>();
        clerk.page().route("**" + NEW, onPost(route -> {
            sent.set(route.request());
            route.abort();
        }));
        clerk.button("Register").click();
        clerk.page().waitForCondition(() -> sent.get() != null);
        var form = sent.get().postData();
        var cookies = clerk.page().context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));

        Callable<String> sending = () -> send(form, cookies);
        var numbers = AtOnce.all(Collections.nCopies(20, sending));

        assertThat(new HashSet<>(numbers)).singleElement().asString().matches(A_LETTER);
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void showsAnEmptyFormWhenGoingBackAndTheLetterWhenGoingOn() {
        clerk.press("Register");
        clerk.page().waitForURL(A_LETTER);
        clerk.page().reload();
        clerk.page().goBack();
        assertThat(clerk.field("First words")).hasValue("");
        assertThat(clerk.page().locator("#unsent")).isEmpty();

        clerk.page().goForward();

        clerk.page().waitForURL(A_LETTER);
        assertThat(registered()).isEqualTo(1);
    }

    @Test
    void keepsTwentyTabsApart() {
        clerk.press("Register");
        clerk.page().waitForURL(A_LETTER);
        var tabs = IntStream.range(0, 20).mapToObj(this::tab).toList();

        tabs.forEach(tab -> tab.press("Register"));

        assertThat(tabs.stream().map(tab -> tab.page().url()).distinct()).hasSize(20);
        assertThat(registered()).isEqualTo(21);
    }

    private Staff tab(int number) {
        var tab = new Staff(clerk.page().context().newPage());
        tab.page().navigate(NEW);
        return tab.choose("Kind", "TESTIMONY")
                .choose("Language", "de")
                .write("First words", words + " in tab " + number);
    }

    private static Consumer<Route> onPost(Consumer<Route> then) {
        return route -> {
            if (route.request().method().equals("POST")) {
                then.accept(route);
            } else {
                route.resume();
            }
        };
    }

    private String post(Request sent) {
        var page = clerk.page().context().newPage();
        return page.request()
                .post(
                        sent.url(),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData(sent.postData()))
                .url();
    }

    private static String send(String form, String cookies) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(Browser.HOUSE + NEW))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies)
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }

    private int registered() {
        var list = clerk.page().request().get("/desk/letters").text();
        return list.split(Pattern.quote(words), -1).length - 1;
    }
}
