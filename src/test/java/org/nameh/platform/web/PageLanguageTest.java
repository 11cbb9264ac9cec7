package org.nameh.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nameh.platform.Language;

class PageLanguageTest {

    private final Map<String, Object> attributes = new HashMap<>();
    private String chosen;
    private String[] ofTheBrowser = {"en"};

    @Test
    void isTheOneThatTheAddressNames() {
        attributes.put(Addresses.class.getName(), "/fa/letters");
        chosen = "de";

        assertThat(PageLanguage.of(request())).isEqualTo(Language.FA);
    }

    @Test
    void isTheOneThatTheAddressOfAnErrorNames() {
        attributes.put("jakarta.servlet.error.request_uri", "/ar/letters/nowhere");

        assertThat(PageLanguage.of(request())).isEqualTo(Language.AR);
    }

    @Test
    void isTheOneChosenAtTheDesk() {
        attributes.put(Addresses.class.getName(), "/desk/letters");
        chosen = "de";
        ofTheBrowser = new String[] {"fr"};

        assertThat(PageLanguage.of(request())).isEqualTo(Language.DE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "ckb", "<script>"})
    void isNoneThatThePagesDoNotSpeak(String other) {
        chosen = other;
        ofTheBrowser = new String[] {"fr"};

        assertThat(PageLanguage.of(request())).isEqualTo(Language.FR);
    }

    @ParameterizedTest
    @CsvSource({"fa-IR, FA", "ckb fr-CA de, FR", "ja zh, EN", "de-AT en, DE"})
    void isTheFirstOfTheBrowserThatThePagesSpeak(String preferred, Language spoken) {
        attributes.put(Addresses.class.getName(), "/desk/login");
        ofTheBrowser = preferred.split(" ");

        assertThat(PageLanguage.of(request())).isEqualTo(spoken);
    }

    private HttpServletRequest request() {
        return stub(HttpServletRequest.class, (method, argument) -> switch (method) {
            case "getAttribute" -> attributes.get(argument);
            case "getSession" -> chosen == null ? null : session();
            case "getLocales" ->
                Collections.enumeration(
                        Arrays.stream(ofTheBrowser).map(Locale::forLanguageTag).toList());
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private HttpSession session() {
        return stub(HttpSession.class, (method, argument) -> argument.equals(PageLanguage.CHOSEN) ? chosen : null);
    }

    private static <T> T stub(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.to(method.getName(), arguments == null ? null : arguments[0])));
    }

    private interface Answers {
        Object to(String method, Object argument);
    }
}
