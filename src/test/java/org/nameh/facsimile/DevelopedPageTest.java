package org.nameh.facsimile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nameh.support.SampleScans;

class DevelopedPageTest {

    private final Benches benches = new Benches();

    @AfterEach
    void close() {
        benches.close();
    }

    @Test
    void isMadeOfEachKindOfPicture() throws IOException {
        var page = SampleScans.page(1);

        assertThat(pages("a.jpg", SampleScans.as("jpg", page))).isEqualTo(1);
        assertThat(pages("a.png", SampleScans.as("png", page))).isEqualTo(1);
        assertThat(pages("a.tif", SampleScans.tiff(page, page, page))).isEqualTo(3);
        assertThat(pages(
                        "a.webp",
                        Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA")))
                .isEqualTo(1);
    }

    @Test
    void isMadeOfNothingThatIsCutOff() {
        var page = SampleScans.page(2);

        for (var cut : List.of(
                SampleScans.half(SampleScans.as("jpg", page)),
                SampleScans.half(SampleScans.as("png", page)),
                SampleScans.half(SampleScans.tiff(page)))) {
            assertThatThrownBy(() -> pages(cut[0] == (byte) 0xFF ? "a.jpg" : cut[1] == 'P' ? "a.png" : "a.tif", cut))
                    .hasMessage("scan.refused.broken");
        }
    }

    @Test
    void isMadeOfNothingThatUnpacksToTooMuch() {
        assertThatThrownBy(() -> pages("a.png", SampleScans.bomb())).hasMessage("scan.refused.pixels");
    }

    @Test
    void isAsLargeAsAScreenNeedsIt() throws IOException {
        var large = new BufferedImage(5_000, 7_000, BufferedImage.TYPE_BYTE_GRAY);

        try (var bench = Workbench.open()) {
            var file = bench.take("a.png", new ByteArrayInputStream(SampleScans.as("png", large)));
            var screen = DevelopedPage.allOf(file, bench).get(0).screen();

            assertThat(screen.height()).isEqualTo(2_200);
            assertThat(screen.width()).isEqualTo(1_571);
        }
    }

    @Test
    void leavesNothingBehind() throws IOException {
        var bench = Workbench.open();
        var file = bench.take("a.png", new ByteArrayInputStream(SampleScans.as("png", SampleScans.page(3))));
        DevelopedPage.allOf(file, bench);

        bench.close();

        assertThat(Files.exists(file.content().getParent())).isFalse();
    }

    private int pages(String name, byte[] content) throws IOException {
        try (var bench = Workbench.open()) {
            var file = bench.take(name, new ByteArrayInputStream(content));
            return benches.work(file.type().benches(), () -> DevelopedPage.allOf(file, bench))
                    .size();
        }
    }
}
