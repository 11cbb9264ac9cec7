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
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.consent.Act;
import org.nameh.consent.NameDisclosure;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.facsimile.Area;
import org.nameh.facsimile.Darkroom;
import org.nameh.facsimile.Destination;
import org.nameh.facsimile.LeafBook;
import org.nameh.letter.RegistrationNumber;
import org.nameh.masking.Mask;
import org.nameh.masking.MaskDesk;
import org.nameh.people.Party;
import org.nameh.publication.Door;
import org.nameh.publication.PublicationRefused;
import org.nameh.review.Ground;
import org.nameh.review.VersionRefused;
import org.nameh.support.Journey;
import org.nameh.support.SampleScans;

/** What the public gets of scans: what was approved, as long as it may be seen, and nothing that lies under a mask or beside the pixels. */
@ExtendWith(ArquillianExtension.class)
class PublishedScanIT {

    private static final String IN_NAME = "CNRYPUBLICNAME4712";
    private static final String IN_EXIF = "CNRYPUBLICEXIF4712";
    private static final Area MASKED = new Area(100, 200, 500, 300);

    @Inject
    Courier courier;

    @Inject
    Darkroom darkroom;

    @Inject
    MaskDesk masks;

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
        var number = published(scanned(MASKED));

        for (var name : List.of("1.jpg", "1-thumb.jpg")) {
            var page = page(number, name);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Content-Type")).hasValue("image/jpeg");
            assertThat(page.header("Set-Cookie")).isEmpty();
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
        var number = published(scanned(MASKED));
        var id = courier.publicId(number);

        var letter = visitor.get("/fa/letters/" + id);

        assertThat(letter.text())
                .contains("/letters/" + id + "/pages/1.jpg", "/letters/" + id + "/pages/1-thumb.jpg", "srcset=")
                .doesNotContain("/pages/2", IN_NAME, "/desk/");
    }

    @Test
    void tellsNothingElsewhere() {
        var number = published(scanned(MASKED));

        var crawled = new Crawl(visitor, visit -> assertThat(visit.everything()).doesNotContain(IN_NAME, IN_EXIF));
        crawled.from(Reach.letter(courier.publicId(number)));

        assertThat(cellar.allThatReadersSee()).doesNotContain(IN_NAME, IN_EXIF);
    }

    @Test
    void isKnownAgainByItsTag() {
        var number = published(scanned(MASKED));
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
        var number = published(scanned(MASKED));

        courier.suspend(number, "to wait");
        assertThat(status(number)).isEqualTo(410);
        courier.restore(number);
        assertThat(status(number)).isEqualTo(200);
        courier.withdraw(number, "for good");
        assertThat(status(number)).isEqualTo(410);
    }

    @Test
    void waitsForTheDayOfTheLetter() {
        var number = approved(scanned(MASKED));
        allowScans(number);
        courier.publish(number, Instant.now().plus(Duration.ofDays(3)));

        assertThat(status(number)).isEqualTo(404);
    }

    @Test
    void isNotThereWithoutAConsentToIt() {
        var number = approved(scanned(MASKED));
        courier.publish(number, null);

        assertThat(visitor.get("/en/letters/" + courier.publicId(number)).status())
                .isEqualTo(200);
        assertThat(status(number)).isEqualTo(404);
    }

    @Test
    void goesAtOnceWithItsConsent() {
        var number = approved(scanned(MASKED));
        var consent = allowScans(number);
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
        var number = published(scan);

        clerk.run(() -> leaves.discard(List.of(scan.leaf()), "another letter's"));

        assertThat(status(number)).isEqualTo(404);
    }

    @Test
    void isReplacedByTheNextEdition() {
        var scan = scanned(null);
        var number = published(scan);
        var before = page(number, "1.jpg").body();

        courier.revise(number);
        mask(scan, MASKED, null);
        courier.submit(number);
        look(scan);
        courier.approve(number);
        assertThat(page(number, "1.jpg").body()).isEqualTo(before);
        courier.publish(number, null);

        assertThat(page(number, "1.jpg").body()).isNotEqualTo(before);
    }

    @Test
    void keepsWhatIsNotForThePublicAndWhatCameLater() {
        var scan = scanned(null);
        mask(scan, null, "A medical report.");
        courier.submit(scan.number());
        courier.approve(scan.number());
        keep(scan.number());
        courier.allow(scan.number(), PlainLetters.consent());
        allowScans(scan.number());
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
        var number = approved(scanned(MASKED));
        allowScans(number);

        assertThatThrownBy(() -> editor.run(() -> door.publish(number, null)))
                .isInstanceOf(PublicationRefused.class)
                .hasMessage("publication.refused.notCopied");
        assertThat(status(number)).isEqualTo(404);
    }

    private record Scanned(RegistrationNumber number, long leaf) {}

    /** A letter with a draft and a scan, masked there unless it is null. */
    private Scanned scanned(Area masked) {
        var number = courier.register(Party.unknown(), Party.unknown(), PlainLetters.description());
        courier.write(number, PlainLetters.draft("With a scan", "I say this today."));
        var scan = new Scanned(number, keep(number));
        if (masked != null) {
            mask(scan, masked, null);
        }
        return scan;
    }

    private long keep(RegistrationNumber number) {
        var file = SampleScans.commented(SampleScans.file("exif-gps.jpg"), IN_EXIF);
        return clerk.get(() ->
                        darkroom.receive(IN_NAME + ".jpg", new ByteArrayInputStream(file), Destination.letter(number)))
                .get(0);
    }

    private void mask(Scanned scan, Area masked, String withheld) {
        var laid = masked == null ? List.<Mask>of() : List.of(new Mask(masked, Ground.NAME));
        clerk.run(() -> masks.save(masks.sheet(scan.number(), scan.leaf()), laid, withheld));
    }

    private RegistrationNumber approved(Scanned scan) {
        courier.submit(scan.number());
        look(scan);
        courier.approve(scan.number());
        courier.allow(scan.number(), PlainLetters.consent());
        return scan.number();
    }

    private void look(Scanned scan) {
        editor.run(() -> masks.look(
                scan.number(), masks.sheet(scan.number(), scan.leaf()).ordinal(), scan.leaf()));
    }

    private RegistrationNumber published(Scanned scan) {
        var number = approved(scan);
        allowScans(number);
        courier.publish(number, null);
        return number;
    }

    private long allowScans(RegistrationNumber number) {
        return courier.allow(number, Journey.terms(Act.PUBLISH_SCAN, NameDisclosure.ANONYMOUS, null));
    }

    private int status(RegistrationNumber number) {
        return page(number, "1.jpg").status();
    }

    private Visit page(RegistrationNumber number, String name, String... headers) {
        return visitor.get("/letters/" + courier.publicId(number) + "/pages/" + name, headers);
    }
}
