package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nameh.submission.Stage;
import org.nameh.support.DemoShelf;

/** Every kind of public page, as the checker of the HTML standard (Nu Html Checker) reads it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ValidHtmlIT {

    private static final String BROKEN =
            "<!DOCTYPE html><html lang=\"en\"><title>x</title><p id=\"one\"><p id=\"one\"><img src=\"x\"></html>";

    private static final Pattern CODE = Pattern.compile("<span>([^<\\s]{4})</span>");

    @TempDir
    Path pages;

    private final Visitor visitor = Visitor.anonymous();

    @Test
    void isFoundOnEveryKindOfPage() throws IOException, InterruptedException {
        for (var language : List.of("en", "fa")) {
            addresses().forEach(address -> save(visitor.get("/" + language + address)));
            counters(language).forEach(this::save);
        }

        assertThat(complaints()).isEmpty();
    }

    /** Each is the answer to the form of the one before. */
    @Test
    void isFoundOnEveryPageOfTheFormForLetters() throws IOException, InterruptedException {
        for (var language : List.of("en", "fa")) {
            var address = "/" + language + "/submit?page=";
            save(visitor.get(address + "START"));
            var page = visitor.post(address + "LETTER", Map.of("do", "begin"));
            save(page);
            var fields =
                    new TreeMap<>(Map.of("code", hidden(page, "code"), "proof", hidden(page, "proof"), "TEXT", "x"));
            fields.putAll(Map.of("LANGUAGE", "en", "USE", "PUBLISH", "FAMILY", "yes", "REACH", "x".repeat(3000)));
            for (var stage : Stage.values()) {
                fields.put("stage", stage.name());
                save(visitor.post(address + stage + "_sent", fields));
            }
            save(visitor.post(address + "LOOK_OVER", Map.of("do", "resume", "code", fields.get("code"))));
            fields.put("stage", Stage.CONSENT.name());
            fields.put("USE", "KEEP");
            visitor.post(address, fields);
            save(visitor.post(address + "END", Map.of("do", "send", "code", fields.get("code"))));
            save(visitor.post(address + "WRONG", Map.of("do", "resume", "code", "1")));
        }

        assertThat(complaints()).isEmpty();
    }

    private static String hidden(Visit page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page.text());
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    /** The checker is asked for what is wrong, and would say it. */
    @Test
    void isMissedWhereItIsMissing() throws IOException, InterruptedException {
        Files.writeString(pages.resolve("broken.html"), BROKEN);

        assertThat(complaints())
                .anyMatch(line -> line.contains("Duplicate ID"))
                .anyMatch(line -> line.contains("“alt”") || line.contains("\"alt\""));
    }

    private static Stream<String> addresses() {
        var letter = "/letters/" + PublicShelf.letterWithGaps();
        return Stream.of(
                "/",
                "/letters",
                "/letters?after=1-00000000",
                letter,
                letter + "?view=both&text=de",
                letter + "?view=original",
                letter + "?view=translation&text=en&print=yes",
                "/letters/" + PublicShelf.withdrawn(),
                "/letters/" + PublicShelf.suspended(),
                "/letters/zzzzzzz0",
                "/people",
                "/places",
                "/themes",
                "/letters?theme=SEPARATION_FROM_FAMILY",
                "/timeline",
                "/waiting",
                "/about",
                "/about/editorial",
                "/about/redaction",
                "/about/privacy",
                "/about/accessibility",
                "/about/contact");
    }

    /** The forms that anybody hands in, before and after. */
    private Stream<Visit> counters(String language) {
        var wrong = Map.of("code", "1", "step", "LOOK", "language", language);
        return Stream.of(
                visitor.get("/receipt?language=" + language),
                visitor.get("/correction?letter=zzzzzzz0&language=" + language),
                visitor.post("/receipt", wrong).as("wrong-" + language),
                visitor.post("/receipt", byReceipt(language, "LOOK")).as("state-" + language),
                visitor.post("/receipt", byReceipt(language, "STOP")).as("stop-" + language),
                visitor.post("/receipt", byReceipt(language, "CALL_BACK")).as("refused-" + language),
                visitor.post("/correction", Map.of("language", language)).as("incomplete-" + language),
                visitor.post("/correction", whole(language)).as("thanks-" + language));
    }

    private static Map<String, String> whole(String language) {
        return Map.of("message", "Wrong.", "relation", "OTHER", "language", language);
    }

    private static Map<String, String> byReceipt(String language, String step) {
        var page = DemoShelf.atTheDesk("SUBMITTED") + "/receipt";
        var issued = Visitor.signedIn("clerk")
                .post(
                        page,
                        Map.of(
                                "receipt",
                                "receipt",
                                "token",
                                UUID.randomUUID().toString(),
                                "language",
                                language,
                                "issue",
                                "x"));
        var code = CODE.matcher(issued.text())
                .results()
                .map(group -> group.group(1))
                .collect(Collectors.joining());
        return Map.of("code", code, "step", step, "language", language);
    }

    private void save(Visit page) {
        try {
            Files.write(pages.resolve(page.asked().replaceAll("\\W", "_") + ".html"), page.body());
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    /** What the checker says of all pages, line by line. */
    private List<String> complaints() throws IOException, InterruptedException {
        var checker = new ProcessBuilder(command()).redirectErrorStream(true).start();
        var said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return checker.waitFor() == 0 ? List.of() : said.lines().toList();
    }

    private List<String> command() throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("html.checker") + File.separator + "*",
                "nu.validator.client.SimpleCommandLineValidator",
                "--errors-only",
                "--format",
                "gnu"));
        try (var saved = Files.list(pages)) {
            saved.map(Path::toString).sorted().forEach(command::add);
        }
        return command;
    }
}
