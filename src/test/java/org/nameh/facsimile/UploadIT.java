package org.nameh.facsimile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.SampleScans;
import org.nameh.support.ScanSender;
import org.nameh.support.Sql;

/** Sends friendly and hostile files to the desk: each ends as it should, in words, and soon. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class UploadIT {

    private static final String OK = "ok";
    private static final String TYPE = "scan.refused.type";
    private static final String BROKEN = "scan.refused.broken";

    private static final Duration SOON = Duration.ofSeconds(20); // two seconds on a machine that nobody else uses

    private static final String SMALLEST_WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    private static ScanSender clerk;

    private static ScanSender clerk() {
        if (clerk == null) {
            clerk = ScanSender.signedIn("clerk");
        }
        return clerk;
    }

    @Test
    void answersEachFileOfTheCorpus() {
        ends("exif-gps.jpg", OK);
        ends("exif-orientation-6.jpg", OK);
        ends("pdf-a1b-ok.pdf", OK);
        ends("pdf-no-xref.pdf", OK); // PDFBox finds the page; the file itself is kept as it is
        ends("pdf-one-byte-missing.pdf", OK);
        ends("pdf-javascript.pdf", "scan.refused.active");
        ends("pdf-attachment.pdf", "scan.refused.active");
        ends("pdf-password-open.pdf", "scan.refused.password");
        ends("pdf-recursive-page-tree.pdf", BROKEN);
        for (var other : Stream.of(
                        "html-as.jpg", "svg-script.svg", "zip-20MB-of-zeros.zip", "zip-slip.zip", "csv-injection.csv")
                .toList()) {
            ends(other, TYPE);
        }
        for (var other : Stream.of(
                        "rich.rtf", "word-97.doc", "word.docx", "writer.odt", "tei-xxe.xml", "tei-entity-expansion.xml")
                .toList()) {
            ends(other, TYPE);
        }
        ends("eicar.jpg", Base64.getMimeDecoder().decode(SampleScans.file("eicar.txt.b64")), TYPE);
    }

    @Test
    void answersEachKindOfPicture() {
        var page = SampleScans.page(11);

        ends("a.jpg", SampleScans.as("jpg", page), OK);
        ends("a.JPEG", SampleScans.as("jpg", page), OK);
        ends("a.png", SampleScans.as("png", page), OK);
        ends("a.webp", Base64.getDecoder().decode(SMALLEST_WEBP), OK);
        ends("a.png", SampleScans.as("jpg", page), "scan.refused.extension");
        ends("a", SampleScans.as("jpg", page), "scan.refused.extension");
        ends("a.gif", SampleScans.as("gif", page), TYPE);
        ends("a.jpg", new byte[0], "scan.refused.empty");
        ends("a.jpg", SampleScans.half(SampleScans.as("jpg", page)), BROKEN);
        ends("a.png", SampleScans.half(SampleScans.as("png", page)), BROKEN);
        ends("a.tif", SampleScans.half(SampleScans.tiff(page)), BROKEN);
        ends("a.png", SampleScans.bomb(), "scan.refused.pixels");
    }

    @Test
    void answersHostilePdfs() throws IOException {
        ends("many.pdf", pdf(61, null), "scan.refused.pages");
        ends("few.pdf", pdf(2, null), OK);
        ends("packed.pdf", pdf(1, "JBIG2Decode"), "scan.refused.packing");
        ends("bomb.pdf", pdf(1, "FlateDecode"), "scan.refused.packing");
    }

    private static byte[] pdf(int pages, String filter) throws IOException {
        try (var document = new PDDocument()) {
            for (var page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            if (filter != null) {
                var stream = document.getDocument().createCOSStream();
                fill(stream, filter);
                document.getPage(0).setContents(new PDStream(stream));
            }
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        }
    }

    private static void fill(COSStream stream, String filter) throws IOException {
        try (var raw = stream.createRawOutputStream()) {
            raw.write(filter.equals("FlateDecode") ? SampleScans.zeros(150_000_000) : new byte[] {1, 2, 3});
        }
        stream.setItem(COSName.FILTER, COSName.getPDFName(filter));
    }

    @Test
    void refusesWhatIsTooLargeInWords() {
        var page = SampleScans.as("jpg", SampleScans.page(12));

        ends("a.jpg", SampleScans.followed(page, new byte[26 * 1024 * 1024]), "scan.refused.size");
        assertThat(clerk().upload("pile=x", "a.jpg", new byte[41 * 1024 * 1024]).statusCode())
                .isEqualTo(413);
    }

    @Test
    void refusesAFormThatIsTooLargeWithAPage() {
        var answer = clerk().offer("/desk/scans", 31 * 1024 * 1024);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("That was too much at once");
    }

    @Test
    void takesNoNameForAPath() throws SQLException {
        var page = SampleScans.as("png", SampleScans.page(13));

        assertThat(nameKept("../../x.png", page)).isEqualTo("x.png");
        assertThat(nameKept("C:\\scans\\y.png", page)).isEqualTo("y.png");
        assertThat(nameKept("a\u202Egnp.exe.png", page)).isEqualTo("agnp.exe.png");
        assertThat(nameKept("n".repeat(300) + ".png", page)).hasSize(200).endsWith("nnnnnn.png");
        assertThat(nameKept("نامهٔ مادر.png", page)).isEqualTo("نامهٔ مادر.png");
    }

    private static String nameKept(String name, byte[] file) throws SQLException {
        var leaf = clerk().send(name, file).getJsonArray("leaves").getJsonObject(0);
        try (var desk = Sql.as("nameh_desk")) {
            return desk.one(
                    String.class,
                    "select s.file_name from desk.scan s join desk.leaf l on l.scan_id = s.id where l.id = ?",
                    leaf.getJsonNumber("id").longValue());
        }
    }

    @Test
    void keepsEveryByteAndShowsOnlyPixels() throws IOException {
        var polyglot = SampleScans.followed(
                SampleScans.file("exif-gps.jpg"), "<script>alert(1)</script>PK".getBytes(StandardCharsets.US_ASCII));

        var leaf = clerk().send("polyglot.jpg", polyglot).getJsonArray("leaves").getJsonObject(0);

        var screen = clerk().get(leaf.getString("screen"));
        var text = new String(screen.body(), StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain("script", "Exif", "GPS", "http://ns.adobe.com");
        assertThat(screen.headers().map())
                .containsEntry("content-type", List.of("image/jpeg"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("cache-control", List.of("no-store"))
                .containsEntry("content-security-policy", List.of("default-src 'none'; sandbox"));
        assertThat(screen.headers().firstValue("content-disposition").orElseThrow())
                .isEqualTo("inline; filename=\"leaf-" + leaf.getInt("id") + ".jpg\"");
        var original = clerk().get("/desk/scans/original?scan=" + scan(leaf.getInt("id")));
        assertThat(original.body()).isEqualTo(polyglot);
        assertThat(original.headers().firstValue("content-disposition").orElseThrow())
                .startsWith("attachment; filename=\"scan-");
    }

    private static long scan(long leaf) {
        try (var desk = Sql.as("nameh_desk")) {
            return desk.one(Long.class, "select scan_id from desk.leaf where id = ?", leaf);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Test
    void setsAPictureUprightAsItsCameraSays() throws IOException {
        var lying = ImageIO.read(new ByteArrayInputStream(SampleScans.file("exif-orientation-6.jpg")));

        var leaf = clerk().send("o.jpg", SampleScans.file("exif-orientation-6.jpg"))
                .getJsonArray("leaves")
                .getJsonObject(0);

        assertThat(leaf.getInt("width")).isEqualTo(lying.getHeight());
        assertThat(leaf.getInt("height")).isEqualTo(lying.getWidth());
    }

    @Test
    void makesALeafOfEachPage() {
        var tiff = SampleScans.tiff(SampleScans.page(14), SampleScans.page(15), SampleScans.page(16));

        assertThat(clerk().send("three.tif", tiff).getJsonArray("leaves")).hasSize(3);
    }

    @Test
    void isForClerkAndEditorAlone() {
        var page = SampleScans.as("png", SampleScans.page(17));
        var leaf = clerk().send("a.png", page).getJsonArray("leaves").getJsonObject(0);
        var original = "/desk/scans/original?scan=" + scan(leaf.getInt("id"));

        for (var account : Stream.of("admin", "auditor", "translator").toList()) {
            var other = ScanSender.signedIn(account);
            assertThat(other.upload("pile=" + UUID.randomUUID(), "a.png", page).statusCode())
                    .as(account)
                    .isEqualTo(403);
            assertThat(other.get("/desk/scans").statusCode()).as(account).isEqualTo(403);
            assertThat(other.get(original).statusCode()).as(account).isEqualTo(403);
            assertThat(other.get(leaf.getString("screen")).statusCode())
                    .as(account)
                    .isEqualTo(account.equals("translator") ? 404 : 403);
        }
        var editor = ScanSender.signedIn("editor");
        assertThat(editor.get(leaf.getString("screen")).statusCode()).isEqualTo(200);
        assertThat(editor.get("/desk/scans").statusCode()).isEqualTo(200);
        assertThat(editor.send("b.png", page).getString("outcome")).isEqualTo(OK);
    }

    @Test
    void takesNothingFromAForeignPage() {
        var answer = new ScanSender().upload("pile=" + UUID.randomUUID(), "a.png", new byte[] {1});

        assertThat(answer.body()).asString(StandardCharsets.UTF_8).doesNotContain("outcome");
    }

    private static void ends(String name, String outcome) {
        ends(name, SampleScans.file(name), outcome);
    }

    private static void ends(String name, byte[] file, String outcome) {
        var start = System.nanoTime();
        var answer = clerk().send(name, file);
        var words = ResourceBundle.getBundle("messages", Locale.ENGLISH);

        if (outcome.equals(OK)) {
            assertThat(answer.getString("outcome")).as(answer.toString()).isEqualTo(OK);
        } else {
            assertThat(answer.getString("outcome")).as(answer.toString()).isEqualTo("refused");
            assertThat(answer.getString("file")).isEqualTo(name);
            assertThat(answer.getString("said"))
                    .startsWith(words.getString(outcome).replaceAll("\\{.*", ""));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(name).isLessThan(SOON);
    }
}
