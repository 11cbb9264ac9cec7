package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    @Inject
    Journey journey;

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
