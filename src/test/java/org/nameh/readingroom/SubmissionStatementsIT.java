package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.paper.ReceiptCode;
import org.nameh.platform.Language;
import org.nameh.readingroom.Statements.Cost;
import org.nameh.submission.FreshCode;
import org.nameh.submission.Intake;
import org.nameh.submission.Item;
import org.nameh.submission.Letterbox;
import org.nameh.submission.Stage;
import org.nameh.submission.Wishes;
import org.nameh.support.SampleScans;

/** What the pages of letters sent in cost the database: a fixed number of statements, however many there are. */
@ExtendWith(ArquillianExtension.class)
class SubmissionStatementsIT {

    @Inject
    Statements statements;

    @Inject
    Letterbox letterbox;

    @Inject
    Intake intake;

    @Inject
    FreshCode fresh;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    private final Visitor visitor = Visitor.signedIn("clerk");

    @Test
    void areAsManyForALongListAsForAShortOne() {
        sent(0);
        var before = cost("/desk/submissions");
        for (var one = 0; one < 20; one++) {
            sent(0);
        }

        assertThat(cost("/desk/submissions")).isEqualTo(before);
        assertThat(cost("/desk/submissions?show=settled")).isEqualTo(before);
        assertThat(before.desk()).isLessThanOrEqualTo(5);
    }

    @Test
    void areAsManyForManyFilesAsForOne() {
        var one = cost("/desk/submissions/" + sent(1));

        assertThat(cost("/desk/submissions/" + sent(4))).isEqualTo(one);
        assertThat(one.desk()).isLessThanOrEqualTo(14);
    }

    private long sent(int files) {
        var code = ReceiptCode.draw();
        save(code, Stage.LETTER, Map.of(Item.TEXT, "One of many", Item.LANGUAGE, "en"));
        for (var file = 0; file < files; file++) {
            var page = SampleScans.as("jpg", SampleScans.page(500L + file));
            intake.receive(code, file + ".jpg", new ByteArrayInputStream(page));
        }
        save(code, Stage.CONSENT, Map.of(Item.USE, Wishes.KEEP));
        letterbox.send(code);
        return ((Number) em.createNativeQuery("select id from desk.submission where code_hash = :hash")
                        .setParameter("hash", code.hash())
                        .getSingleResult())
                .longValue();
    }

    private void save(ReceiptCode code, Stage stage, Map<Item, String> typed) {
        letterbox.save(code, fresh.prove(code), Language.EN, stage, typed);
    }

    private Cost cost(String address) {
        visitor.get(address);
        return statements.of(() -> assertThat(visitor.get(address).status()).isEqualTo(200));
    }
}
