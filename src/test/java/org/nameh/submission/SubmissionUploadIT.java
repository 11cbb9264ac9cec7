package org.nameh.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.submission.Anybody.Answer;
import org.nameh.support.SampleScans;
import org.nameh.support.Words;

/** Sends friendly and hostile files to the form that anybody may send: each ends as it should, in the words of the reader. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SubmissionUploadIT {

    private static final Path CORPUS = Path.of("..", "shared", "data", "uploads", "made-here");
    private static final String TYPE = "scan.refused.type";

    private final Anybody anybody = Anybody.at(21);
    private final Words words = Words.in("fa");
    private Answer page = begun();

    private Answer begun() {
        var first = anybody.begin("fa").carried(Stage.LETTER);
        first.put("TEXT", "مادر");
        first.put("LANGUAGE", "fa");
        return anybody.post("fa", first);
    }

    @Test
    void answersEachFileOfTheCorpus() throws IOException {
        takes("exif-gps.jpg");
        takes("exif-orientation-6.jpg");
        for (var hostile : Map.of(
                        "html-as.jpg", TYPE,
                        "svg-script.svg", TYPE,
                        "zip-20MB-of-zeros.zip", TYPE,
                        "zip-slip.zip", TYPE,
                        "csv-injection.csv", TYPE,
                        "tei-xxe.xml", TYPE,
                        "tei-entity-expansion.xml", TYPE)
                .entrySet()) {
            refuses(hostile.getKey(), corpus(hostile.getKey()), hostile.getValue());
        }
        refuses("eicar.jpg", Base64.getMimeDecoder().decode(corpus("eicar.txt.b64")), TYPE);
    }

    private void takes(String name) throws IOException {
        page = add(Map.of(name, corpus(name)));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("<bdi class=\"file\">" + name + "</bdi>");
    }

    private static byte[] corpus(String name) throws IOException {
        var file = CORPUS.resolve(name);
        assumeTrue(Files.exists(file), () -> "skipped: " + file + " is not on this machine");
        return Files.readAllBytes(file);
    }

    @Test
    void refusesWhatBreaksADecoderOrRunsAScript() throws IOException {
        var jpeg = SampleScans.as("jpg", SampleScans.page(5));
        refuses("bomb.png", SampleScans.bomb(), "scan.refused.pixels");
        refuses("half.jpg", SampleScans.half(jpeg), "scan.refused.broken");
        refuses("script.pdf", SampleScans.file("pdf-javascript.pdf"), "scan.refused.active");
        refuses("attached.pdf", SampleScans.file("pdf-attachment.pdf"), "scan.refused.active");
        refuses("locked.pdf", SampleScans.file("pdf-password-open.pdf"), "scan.refused.password");
        refuses("endless.pdf", SampleScans.file("pdf-recursive-page-tree.pdf"), "scan.refused.broken");
        refuses("large.jpg", Arrays.copyOf(jpeg, (25 << 20) + 1), "scan.refused.size");
        var misnamed = add(Map.of("picture.png", jpeg));
        assertThat(misnamed.body()).contains(words.say("scan.refused.extension").replace("{0}", "JPEG"));
    }

    private void refuses(String name, byte[] content, String key) {
        var answer = add(Map.of(name, content));
        assertThat(answer.status()).as(name).isEqualTo(200);
        assertThat(answer.body())
                .as(name)
                .contains(name + ": " + words.say(key))
                .doesNotContain(">" + name + "</bdi>");
    }

    @Test
    void keepsTheOthersWhereOneIsRefused() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("one.jpg", SampleScans.as("jpg", SampleScans.page(1)));
        files.put("bad.jpg", "<html>".getBytes(StandardCharsets.US_ASCII));
        files.put("two.png", SampleScans.as("png", SampleScans.page(2)));

        var answer = add(files);
        var again = add(files);

        assertThat(answer.body())
                .contains(">one.jpg</bdi>", ">two.png</bdi>", "bad.jpg: " + words.say(TYPE))
                .doesNotContain(">bad.jpg</bdi>");
        assertThat(again.body().split(">one.jpg</bdi>")).hasSize(2);
    }

    @Test
    void takesTwentyFilesAndNoMore() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var number = 0; number < 21; number++) {
            files.put(number + ".jpg", SampleScans.as("jpg", SampleScans.page(100 + number)));
        }

        var answer = add(files);

        assertThat(answer.body().split("<bdi class=\"file\">")).hasSize(21);
        assertThat(answer.body())
                .contains("20.jpg: " + words.say("submission.refused.files").replace("{0}", "20"));
    }

    @Test
    void readsNoRequestThatIsTooLarge() {
        var answer = add(Map.of("a.jpg", new byte[16 << 20], "b.jpg", new byte[16 << 20]));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains(words.say("error.tooLarge.title"));
        assertThat(anybody.post("fa", resumed()).body()).contains("مادر");
    }

    private Map<String, String> resumed() {
        var fields = page.carried(Stage.SCANS);
        fields.put("do", "resume");
        return fields;
    }

    private Answer add(Map<String, byte[]> files) {
        var fields = page.carried(Stage.SCANS);
        fields.put("do", "add");
        return anybody.post("fa", fields, files);
    }
}
