package org.nameh.dissemination.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {

    private static final List<String> OFFERED =
            List.of("text/html", "application/tei+xml", "application/ld+json", "text/plain", "application/xml");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/tei+xml | application/tei+xml",
                "application/xml | application/xml",
                "text/plain | text/plain",
                "text/* | text/html",
                "application/* | application/tei+xml",
                "*/* | text/html",
                "TEXT/PLAIN ; Q=0.5 | text/plain",
                "text/html;q=0.5, application/ld+json | application/ld+json",
                "text/html, application/ld+json | text/html",
                "application/ld+json;profile=\"a,b;q=0\" | application/ld+json",
                "*/*;q=0.1, text/plain | text/plain",
                "text/*, text/html;q=0 | text/plain",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
                "text/plain;q=7 | text/plain",
                "application/json, text/plain;q=0.001 | text/plain"
            })
    void choosesWhatIsMostWelcome(String header, String chosen) {
        assertThat(Accept.of(header).best(OFFERED)).hasValue(chosen);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void choosesTheFirstForWhoTakesAll(String header) {
        assertThat(Accept.of(header).best(OFFERED)).hasValue("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html;q=0", "*/*;q=0", "text", ";", ",", "application", "*/html"})
    void choosesNothingForWhoTakesNothing(String header) {
        assertThat(Accept.of(header).best(OFFERED)).isEmpty();
    }
}
