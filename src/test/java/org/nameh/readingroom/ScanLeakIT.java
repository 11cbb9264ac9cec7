package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsClerk;
import org.nameh.facsimile.Darkroom;
import org.nameh.facsimile.Destination;
import org.nameh.facsimile.Form;
import org.nameh.facsimile.Lightbox;
import org.nameh.letter.RegistrationNumber;
import org.nameh.support.Journey;
import org.nameh.support.SampleScans;

/** What a scan says of itself, in its name and in what its camera wrote down, is read by nobody without an account. */
@ExtendWith(ArquillianExtension.class)
class ScanLeakIT {

    private static final String IN_NAME = "CNRYSCANNAME4711";
    private static final String IN_EXIF = "CNRYSCANEXIF4711";

    private static final Pattern PICTURE = Pattern.compile("/letters/[0-9a-z]{8}/pages/[^/\"'<>,; ]+\\.jpg");

    @Inject
    Journey journey;

    @Inject
    Courier courier;

    @Inject
    ScanCourier scans;

    @Inject
    Darkroom darkroom;

    @Inject
    Lightbox lightbox;

    @Inject
    Cellar cellar;

    @Inject
    AsClerk clerk;

    private final List<String> leaks = new ArrayList<>();

    @Test
    void isInNoAnswerToAVisitor() {
        var leaf = keep(journey.published());
        var visitor = Visitor.anonymous();

        var crawl = new Crawl(visitor, this::inspect);
        crawl.from(Reach.doors());
        addresses(leaf).forEach(address -> {
            var visit = visitor.get(address);
            inspect(visit);
            assertThat(visit.status()).as(address).isNotEqualTo(200);
        });

        assertThat(crawl.visited()).hasSizeGreaterThan(50);
        assertThat(leaks).isEmpty();
    }

    @Test
    void isNotInTheDatabaseAsReadersSeeIt() {
        keep(journey.published());

        assertThat(cellar.allThatReadersSee()).doesNotContain(IN_NAME, IN_EXIF);
        assertThat(cellar.allOf("desk")).contains(IN_NAME);
    }

    @Test
    void isNotInThePicturesThatStaffSee() {
        var leaf = keep(journey.registered());

        for (var form : Form.values()) {
            var picture = clerk.get(() -> lightbox.picture(leaf, form, 0));
            assertThat(new String(picture, StandardCharsets.ISO_8859_1)).doesNotContain(IN_EXIF, "Exif");
        }
    }

    /** Every picture to which anything public leads holds its pixels, and no segment in which cameras and programs write down more. */
    @Test
    void isInNoPictureThatThePublicGets() {
        var file = SampleScans.commented(SampleScans.file("exif-gps.jpg"), IN_EXIF);
        assertThat(besidePixels(file)).isNotEmpty();
        var id = courier.publicId(
                scans.published(scans.scanned(file, IN_NAME + ".jpg", null).number()));
        var pictures = new TreeSet<String>();

        new Crawl(Visitor.anonymous(), visit -> note(pictures, visit)).from(Reach.doors());
        Reach.letter(id).forEach(address -> note(pictures, Visitor.anonymous().get(address)));

        assertThat(pictures).contains("/letters/" + id + "/pages/1.jpg", "/letters/" + id + "/pages/1-thumb.jpg");
        assertThat(pictures).allSatisfy(address -> {
            var picture = Visitor.anonymous().get(address);
            assertThat(picture.status()).isEqualTo(200);
            assertThat(besidePixels(picture.body())).isEmpty();
            inspect(picture);
        });
        assertThat(leaks).isEmpty();
    }

    private static void note(Set<String> pictures, Visit visit) {
        PICTURE.matcher(visit.headers() + visit.text())
                .results()
                .map(MatchResult::group)
                .forEach(pictures::add);
    }

    /** The markers of segments of a JPEG that are for programs and comments (ITU-T T.81, table B.1), but for that of JFIF. */
    private static List<Integer> besidePixels(byte[] jpeg) {
        var markers = new ArrayList<Integer>();
        var place = 2;
        while ((jpeg[place + 1] & 0xFF) != 0xDA) {
            var marker = jpeg[place + 1] & 0xFF;
            if (marker > 0xE0 && marker <= 0xEF || marker == 0xFE) {
                markers.add(marker);
            }
            place += 2 + ((jpeg[place + 2] & 0xFF) << 8 | jpeg[place + 3] & 0xFF);
        }
        return markers;
    }

    private static List<String> addresses(long leaf) {
        return Stream.of(
                        "/desk/scans",
                        "/desk/scans/picture?leaf=" + leaf + "&form=screen&turn=0",
                        "/desk/scans/picture?leaf=" + leaf + "&form=thumbnail&turn=0",
                        "/desk/scans/original?scan=1",
                        "/desk/scans/upload",
                        "/desk/scans/turn?leaf=" + leaf)
                .flatMap(
                        address -> Stream.of(address, "/" + address, address.replace("desk", "%64esk"), address + ";x"))
                .toList();
    }

    private long keep(RegistrationNumber number) {
        var file = SampleScans.commented(SampleScans.file("exif-gps.jpg"), IN_EXIF);
        return clerk.get(() ->
                        darkroom.receive(IN_NAME + ".jpg", new ByteArrayInputStream(file), Destination.letter(number)))
                .get(0);
    }

    private void inspect(Visit visit) {
        var everything = visit.everything();
        if (everything.contains(IN_NAME) || everything.contains(IN_EXIF)) {
            leaks.add(visit.asked());
        }
    }
}
