package org.nameh.facsimile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DevelopedPageTest {

    @Test
    void probe() throws Exception {
        var benches = new Benches();
        try (Stream<Path> files = Files.walk(Path.of("../shared/data/uploads"))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var start = System.nanoTime();
                String outcome;
                try (var bench = Workbench.open(); var in = Files.newInputStream(file)) {
                    var taken = bench.take(file.getFileName().toString(), in);
                    var pages = benches.work(1, () -> DevelopedPage.allOf(taken, bench));
                    outcome = "ok " + pages.size() + " " + pages.get(0);
                } catch (ScanRefused refused) {
                    outcome = refused.getMessage() + " " + refused.getDetails();
                }
                System.out.println(file.getFileName() + ": " + outcome + " " + (System.nanoTime() - start) / 1000000 + " ms");
            }
        }
        assertThat(true).isTrue();
    }
}
