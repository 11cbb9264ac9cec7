package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsClerk;
import org.nameh.facsimile.Form;
import org.nameh.paper.ReceiptCode;
import org.nameh.platform.Language;
import org.nameh.submission.Contents;
import org.nameh.submission.DeclineReason;
import org.nameh.submission.FreshCode;
import org.nameh.submission.Intake;
import org.nameh.submission.Item;
import org.nameh.submission.Letterbox;
import org.nameh.submission.Quarantine;
import org.nameh.submission.Stage;
import org.nameh.submission.Wishes;
import org.nameh.support.SampleScans;

/** Nothing of what lies in quarantine is in any answer to the public, in the database as it lies on the disk, or in the log. */
@ExtendWith(ArquillianExtension.class)
class SubmissionLeakIT {

    @Inject
    Letterbox letterbox;

    @Inject
    Intake intake;

    @Inject
    Quarantine quarantine;

    @Inject
    FreshCode fresh;

    @Inject
    Cellar cellar;

    @Inject
    AsClerk clerk;

    private final Canaries canaries = new Canaries();
    private final ReceiptCode code = ReceiptCode.draw();
    private final Map<String, Set<String>> leaks = new TreeMap<>();

    @Test
    void isNowhere() throws IOException {
        plant();
        letterbox.send(code);
        var visitor = Visitor.anonymous();

        Reach.doors().forEach(door -> inspect(visitor.get(door)));
        Reach.languages().forEach(language -> inspect(visitor.get("/" + language + "/submit")));
        inspect(visitor.get("/desk/submissions"));
        inspect(visitor.get("/desk/submissions/1"));
        note("desk", cellar.allOf("desk"));
        note("reading room", cellar.allThatReadersSee());
        note("log", log());
        note("sender", letterbox.open(code).orElseThrow().toString());

        assertThat(canaries.hidden()).hasSize(7);
        assertThat(leaks).isEmpty();
        assertThat(clerk.get(() -> quarantine.open(id()).contents().said().toString()))
                .satisfies(all -> assertThat(canaries.foundIn(all)).hasSize(5));
    }

    @Test
    void isNotInThePicturesOfItsFiles() throws IOException {
        plant();
        letterbox.send(code);
        var id = clerk.get(this::id);
        var file = clerk.get(() -> quarantine.files(id)).get(0);
        assertThat(canaries.foundIn(file.name())).isNotEmpty();

        var picture = clerk.get(() -> quarantine.picture(id, file.id(), 1, Form.SCREEN));

        assertThat(canaries.foundIn(new String(picture, StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }

    @Test
    void areNotInTheDatabaseWhenItIsDeclinedEither() {
        plant();
        letterbox.send(code);
        var words = canaries.hide("words");
        clerk.run(() -> quarantine.decline(id(), DeclineReason.OTHER, words));

        note("desk", cellar.allOf("desk"));

        assertThat(leaks).isEmpty();
        assertThat(letterbox.open(code).orElseThrow().words()).isEqualTo(words);
    }

    private void plant() {
        save(Stage.LETTER, Map.of(Item.TEXT, canaries.hide("text"), Item.LANGUAGE, "en"));
        var page = SampleScans.commented(SampleScans.as("jpg", SampleScans.page(77)), canaries.hide("comment"));
        intake.receive(code, canaries.hide("file name") + ".jpg", new ByteArrayInputStream(page));
        save(Stage.ORIGIN, Map.of(Item.WRITER, canaries.hide("writer"), Item.PLACE, canaries.hide("place")));
        save(Stage.CONSENT, Map.of(Item.USE, Wishes.KEEP, Item.PUBLISH_TEXT, Contents.YES));
        save(Stage.CONTACT, Map.of(Item.REACH, canaries.hide("contact"), Item.NEVER_VIA, canaries.hide("never via")));
    }

    private void save(Stage stage, Map<Item, String> typed) {
        letterbox.save(code, fresh.prove(code), Language.EN, stage, typed);
    }

    private long id() {
        var slice = quarantine.waiting(null);
        while (slice.more()) {
            slice = quarantine.waiting(slice.last().id());
        }
        return slice.last().id();
    }

    private void inspect(Visit answer) {
        note(answer.asked(), answer.everything());
    }

    private void note(String where, String text) {
        var found = canaries.foundIn(text);
        if (!found.isEmpty()) {
            leaks.put(where, found);
        }
    }

    private static String log() throws IOException {
        var log = Path.of(System.getProperty("jboss.server.log.dir"), "server.log");
        assertThat(log).exists();
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}
