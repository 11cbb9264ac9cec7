package org.nameh.support;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The Chromium of this machine, started once for all browser tests of a run and closed after the last. */
final class Chromium implements AutoCloseable {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    private static final String MISSING = "NO BROWSER TEST IS RUN: no Chromium is at " + String.join(", ", USUAL_PLACES)
            + "; install one, or set CHROMIUM to its path";

    private static final Optional<Path> PROGRAM = find();

    static {
        if (PROGRAM.isEmpty()) {
            System.err.println(MISSING);
        }
    }

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(QUIET));
    }

    /**
     * The one of this run. Where no Chromium is found the test is skipped, or fails if the environment says
     * {@code NAMEH_BROWSER=required}.
     */
    static com.microsoft.playwright.Browser of(ExtensionContext test) {
        var program = PROGRAM.orElseGet(Chromium::missing);
        var ours = ExtensionContext.Namespace.create(Chromium.class);
        return test.getRoot()
                .getStore(ours)
                .getOrComputeIfAbsent(Chromium.class, first -> new Chromium(program), Chromium.class)
                .browser;
    }

    private static Optional<Path> find() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing() {
        if ("required".equals(System.getenv("NAMEH_BROWSER"))) {
            throw new AssertionError(MISSING);
        }
        return Assumptions.abort(MISSING);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
