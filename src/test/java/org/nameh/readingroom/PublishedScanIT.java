package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.facsimile.Area;
import org.nameh.facsimile.LeafBook;
import org.nameh.letter.RegistrationNumber;
import org.nameh.publication.Door;
import org.nameh.publication.PublicationRefused;
import org.nameh.readingroom.ScanCourier.Scanned;
import org.nameh.review.VersionRefused;
import org.nameh.support.SampleScans;

/** What the public gets of scans: what was approved, as long as it may be seen, and nothing that lies under a mask or beside the pixels. */
@ExtendWith(ArquillianExtension.class)
class PublishedScanIT {

    private static final String IN_NAME = "CNRYPUBLICNAME4712";
    private static final String IN_EXIF = "CNRYPUBLICEXIF4712";
    private static final String IN_REASON = "CNRYPUBLICREASON4712";
    private static final Area MASKED = new Area(100, 200, 500, 300);

    @Inject
    Courier courier;

    @Inject
    ScanCourier scans;

    @Inject
    LeafBook leaves;

    @Inject
    Door door;

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    @Inject
    Cellar cellar;

    private final Visitor visitor = Visitor.anonymous();

    @Test
    void isBlackUnderAMaskAndPlainBesideThePixels() throws IOException {
        var number = scans.published(scanned(MASKED).number());

        for (var name : List.of("1.jpg", "1-thumb.jpg")) {
            var page = page(number, name);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Content-Type")).hasValue("image/jpeg");
            assertThat(page.header("Set-Cookie")).isEmpty();
            assertThat(page.header("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none';")
                    .endsWith("; sandbox");
            assertThat(new String(page.body(), StandardCharsets.ISO_8859_1))
                    .doesNotContain(IN_EXIF, IN_NAME, "Exif", "Comment", "http://ns.adobe.com");
            assertThat(lightest(ImageIO.read(new ByteArrayInputStream(page.body()))))
                    .isLessThan(16);
        }
    }

    private static int lightest(BufferedImage picture) {
        var lightest = 0;
        for (var y = picture.getHeight() * 200 / 1000; y < picture.getHeight() * 500 / 1000; y++) {
            for (var x = picture.getWidth() * 100 / 1000; x < picture.getWidth() * 600 / 1000; x++) {
                lightest = Math.max(lightest, new Color(picture.getRGB(x, y)).getGreen());
            }
        }
        return lightest;
    }

    @Test
    void isShownOnThePageOfTheLetter() {
        var number = scans.published(scanned(MASKED).number());
        var id = courier.publicId(number);

        var letter = visitor.get("/fa/letters/" + id);

        assertThat(letter.text())
                .contains("/letters/" + id + "/pages/1.jpg", "/letters/" + id + "/pages/1-thumb.jpg", "srcset=")
                .doesNotContain("/pages/2", IN_NAME, "/desk/");
    }

    @Test
    void tellsNothingElsewhere() {
        var scan = scanned(MASKED);
        var withheld = new Scanned(scan.number(), scans.keep(scan.number(), canary(), IN_NAME + ".jpg"));
        scans.mask(withheld, null, IN_REASON);
        var number = scans.published(scan.number());

        var crawled =
                new Crawl(visitor, visit -> assertThat(visit.everything()).doesNotContain(IN_NAME, IN_EXIF, IN_REASON));
        crawled.from(Reach.letter(courier.publicId(number)));

        assertThat(cellar.allThatReadersSee()).doesNotContain(IN_NAME, IN_EXIF, IN_REASON);
        assertThat(cellar.allOf("desk")).contains(IN_NAME, IN_REASON);
        assertThat(page(number, "1.jpg").status()).isEqualTo(200);
        assertThat(page(number, "2.jpg").status()).isEqualTo(404);
    }

    @Test
    void isKnownAgainByItsTag() {
        var number = scans.published(scanned(MASKED).number());
        var tag = page(number, "1.jpg").header("ETag").orElseThrow();

        assertThat(page(number, "1.jpg", "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(page(number, "1.jpg").header("Cache-Control"))
                .isEqualTo(
                        visitor.get("/en/letters/" + courier.publicId(number)).header("Cache-Control"));
        courier.suspend(number, "to wait");
        assertThat(page(number, "1.jpg", "If-None-Match", tag).status()).isEqualTo(410);
    }

    @Test
    void goesAndComesWithTheLetter() {
        var number = scans.published(scanned(MASKED).number());

        courier.suspend(number, "to wait");
        assertThat(status(number)).isEqualTo(410);
        courier.restore(number);
        assertThat(status(number)).isEqualTo(200);
        courier.embargo(number, "Her sister is out", "Her sister is still inside.");
        assertThat(status(number)).isEqualTo(410);
        courier.lift(number, "She is out.");
        assertThat(status(number)).isEqualTo(200);
        courier.withdraw(number, "for good");
        assertThat(status(number)).isEqualTo(410);
    }

    @Test
    void waitsForTheDayOfTheLetter() {
        var number = scans.approved(scanned(MASKED).number());
        scans.allow(number);
        courier.publish(number, Instant.now().plus(Duration.ofDays(3)));

        assertThat(status(number)).isEqualTo(404);
    }

    @Test
    void isNotThereWithoutAConsentToIt() {
        var number = scans.approved(scanned(MASKED).number());
        courier.publish(number, null);

        assertThat(visitor.get("/en/letters/" + courier.publicId(number)).status())
                .isEqualTo(200);
        assertThat(status(number)).isEqualTo(404);
    }

    @Test
    void goesAtOnceWithItsConsent() {
        var number = scans.approved(scanned(MASKED).number());
        var consent = scans.allow(number);
        courier.publish(number, null);
        assertThat(status(number)).isEqualTo(200);

        courier.revoke(consent, "not my hand");

        assertThat(status(number)).isEqualTo(404);
        var letter = visitor.get("/en/letters/" + courier.publicId(number));
        assertThat(letter.status()).isEqualTo(200);
        assertThat(letter.text()).doesNotContain("/pages/");
    }

    @Test
    void goesWithALeafThatIsDiscarded() {
        var scan = scanned(MASKED);
        var number = scans.published(scan.number());

        clerk.run(() -> leaves.discard(List.of(scan.leaf()), "another letter's"));

        assertThat(status(number)).isEqualTo(404);
    }

    @Test
    void isReplacedByTheNextEdition() {
        var scan = scanned(null);
        var number = scans.published(scan.number());
        var before = page(number, "1.jpg").body();

        courier.revise(number);
        scans.mask(scan, MASKED, null);
        courier.submit(number);
        scans.look(scan);
        courier.approve(number);
        assertThat(page(number, "1.jpg").body()).isEqualTo(before);
        courier.publishCorrection(number, null, "A name is masked now.");

        assertThat(page(number, "1.jpg").body()).isNotEqualTo(before);
    }

    @Test
    void keepsWhatIsNotForThePublicAndWhatCameLater() {
        var scan = scanned(null);
        scans.mask(scan, null, "A medical report.");
        courier.submit(scan.number());
        courier.approve(scan.number());
        scans.keep(scan.number(), canary(), IN_NAME + ".jpg");
        courier.allow(scan.number(), PlainLetters.consent());
        scans.allow(scan.number());
        courier.publish(scan.number(), null);

        assertThat(status(scan.number())).isEqualTo(404);
    }

    @Test
    void isNeverApprovedUnseen() {
        var scan = scanned(MASKED);
        courier.submit(scan.number());

        assertThatThrownBy(() -> courier.approve(scan.number()))
                .isInstanceOf(VersionRefused.class)
                .hasMessage("review.refused.unseenLeaves");
    }

    @Test
    void isMadeBeforeTheDoorOpens() {
        var number = scans.approved(scanned(MASKED).number());
        scans.allow(number);

        assertThatThrownBy(() -> editor.run(() -> door.publish(number, null, Set.of())))
                .isInstanceOf(PublicationRefused.class)
                .hasMessage("publication.refused.notCopied");
        assertThat(status(number)).isEqualTo(404);
    }

    private Scanned scanned(Area masked) {
        return scans.scanned(canary(), IN_NAME + ".jpg", masked);
    }

    private static byte[] canary() {
        return SampleScans.commented(SampleScans.file("exif-gps.jpg"), IN_EXIF);
    }

    private int status(RegistrationNumber number) {
        return page(number, "1.jpg").status();
    }

    private Visit page(RegistrationNumber number, String name, String... headers) {
        return visitor.get("/letters/" + courier.publicId(number) + "/pages/" + name, headers);
    }
}
