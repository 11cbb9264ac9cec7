package org.nameh.facsimile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Opens files from outside and prints their pages anew; keeps nothing of them. Slow: no transaction may wait for it. */
@ApplicationScoped
public class Developer {

    @Inject
    Benches benches;

    /**
     * Develops a file, as its sender calls it. Whoever asks closes it.
     *
     * @throws ScanRefused if it is too large, of another type than its name says, broken, or holds what no scan holds
     */
    public DevelopedFile develop(String fileName, InputStream content) {
        try {
            var bench = Workbench.open();
            DevelopedFile developed = null;
            try {
                developed = develop(bench, bench.take(fileName, content));
                return developed;
            } finally {
                if (developed == null) {
                    bench.close();
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private DevelopedFile develop(Workbench bench, ReceivedFile file) {
        return new DevelopedFile(
                bench, file, benches.work(file.type().benches(), () -> DevelopedPage.allOf(file, bench)));
    }
}
