package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.readingroom.ScanCourier.Scanned;
import org.nameh.readingroom.Statements.Cost;
import org.nameh.support.SampleScans;

/** What scans cost the database where they are masked, looked at and shown: a fixed number of statements, however many there are. */
@ExtendWith(ArquillianExtension.class)
class ScanStatementsIT {

    private static final int MANY = 6;

    @Inject
    Statements statements;

    @Inject
    Courier courier;

    @Inject
    ScanCourier scans;

    private final Visitor visitor = Visitor.anonymous();

    @Test
    void areAsManyForALetterWithManyPagesAsWithOne() {
        var one = scans.published(draft(1).number());
        var many = scans.published(draft(MANY).number());

        assertThat(visitor.get(letter(courier.publicId(many))).text()).contains("/pages/" + MANY + ".jpg");
        assertThat(cost(visitor, letter(courier.publicId(one)))).isEqualTo(new Cost(0, 4));
        assertThat(cost(visitor, letter(courier.publicId(many)))).isEqualTo(new Cost(0, 4));
    }

    private static String letter(String id) {
        return "/en/letters/" + id;
    }

    @Test
    void isOneForAPictureAndTwoForOneThatIsNotThere() {
        var pages = "/letters/" + courier.publicId(scans.published(draft(1).number())) + "/pages/";

        assertThat(cost(visitor, pages + "1.jpg")).isEqualTo(new Cost(0, 1));
        assertThat(cost(visitor, pages + "1-thumb.jpg")).isEqualTo(new Cost(0, 1));
        assertThat(cost(visitor, pages + "2.jpg")).isEqualTo(new Cost(0, 2));
        assertThat(cost(visitor, "/letters/zzzzzzz0/pages/1.jpg")).isEqualTo(new Cost(0, 2));
        assertThat(cost(visitor, "/letters/nothing")).isEqualTo(new Cost(0, 0));
    }

    @Test
    void areAsManyToMaskALeafAmongManyAsAlone() {
        var clerk = Visitor.signedIn("clerk");

        var alone = cost(clerk, leaf(draft(1)));

        assertThat(cost(clerk, leaf(draft(MANY)))).isEqualTo(alone);
        assertThat(alone.desk()).isLessThanOrEqualTo(9);
    }

    @Test
    void areAsManyToReviewALetterWithManyLeavesAsWithOne() {
        var editor = Visitor.signedIn("editor");

        assertThat(cost(editor, review(draft(MANY)))).isEqualTo(cost(editor, review(draft(1))));
    }

    private String review(Scanned scan) {
        courier.submit(scan.number());
        return "/desk/letters/" + scan.number().inAddress() + "/review";
    }

    private static String leaf(Scanned scan) {
        return "/desk/letters/" + scan.number().inAddress() + "/scans/" + scan.leaf();
    }

    /** A letter with a draft and so many leaves. */
    private Scanned draft(int leaves) {
        var first = scans.scanned(page(), "page.jpg", null);
        IntStream.range(1, leaves).forEach(next -> scans.keep(first.number(), page(), "page.jpg"));
        return first;
    }

    private static byte[] page() {
        return SampleScans.as("jpg", SampleScans.page(System.nanoTime()));
    }

    private Cost cost(Visitor who, String address) {
        who.get(address); // whatever is read once and kept is read now
        return who == visitor ? statements.ofMaking(who, address) : statements.of(() -> who.get(address));
    }
}
