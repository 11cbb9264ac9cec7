package org.nameh.facsimile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.AtOnce;
import org.nameh.support.SampleScans;
import org.nameh.support.ScanSender;
import org.nameh.support.Sql;

/** Twenty large scans of forty million pixels each, sent at the same moment to a server that has 512 MB. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CrowdedUploadIT {

    private static final int CROWD = 20;
    private static final int ALMOST_TOO_LARGE = 25 * 1024 * 1024 - 64;

    private final UUID pile = UUID.randomUUID();

    @Test
    void keepsThemAll() throws Exception {
        var large = SampleScans.as("jpg", large());
        var filling = new byte[ALMOST_TOO_LARGE - large.length];
        var clerk = ScanSender.signedIn("clerk");
        var start = System.nanoTime();

        var answers = AtOnce.all(IntStream.range(0, CROWD)
                .<Callable<JsonObject>>mapToObj(number -> () -> send(clerk, large, filling, number))
                .toList());

        System.out.println("20 uploads of 25 MB at once: " + (System.nanoTime() - start) / 1_000_000_000 + " s");
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.getString("outcome"))
                        .as(answer.toString())
                        .isEqualTo("ok"));
        assertThat(serverLog()).doesNotContain("OutOfMemoryError");
        try (var desk = Sql.as("nameh_desk")) {
            assertThat(desk.one(Long.class, "select count(*) from desk.leaf where tray = ?", pile))
                    .isEqualTo(CROWD);
        }
    }

    private static BufferedImage large() {
        var large = new BufferedImage(5_300, 7_500, BufferedImage.TYPE_INT_RGB);
        var pen = large.createGraphics();
        pen.drawImage(SampleScans.page(21), 0, 0, 5_300, 7_500, null);
        pen.dispose();
        return large;
    }

    private JsonObject send(ScanSender clerk, byte[] large, byte[] filling, int number) {
        return clerk.sendTo("pile=" + pile, "crowd.jpg", large, filling, new byte[] {(byte) number});
    }

    private static String serverLog() throws IOException {
        return Files.readString(Path.of("target", "arquillian", "log", "server.log"));
    }

    /** Half a gigabyte would weigh on every test that reads the whole database. */
    @AfterEach
    void clear() throws SQLException {
        try (var superuser = Sql.as("postgres")) {
            superuser.run("set session_replication_role = replica");
            var scans = superuser.all(Long.class, "select scan_id from desk.leaf where tray = ?", pile);
            var leaves = superuser.all(Long.class, "select id from desk.leaf where tray = ?", pile);
            for (var leaf : leaves) {
                superuser.run("delete from desk.leaf_twin where leaf_id = ? or twin_id = ?", leaf, leaf);
                superuser.run("delete from desk.leaf_picture where leaf_id = ?", leaf);
                superuser.run("delete from desk.leaf where id = ?", leaf);
            }
            for (var scan : List.copyOf(scans)) {
                superuser.run("delete from desk.scan where id = ?", scan);
            }
            superuser.commit();
        }
    }
}
