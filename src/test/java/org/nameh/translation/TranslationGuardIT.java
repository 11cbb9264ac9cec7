package org.nameh.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.EditionBySql;
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;

/** Attacks the rules on tasks, translations and terms by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TranslationGuardIT {

    private static final String STEP = """
            insert into desk.translation_step (id, version_id, language, step, signed_by, signed_at)
            values (nextval('desk.translation_step_seq'), ?, 'fr', ?, ?, now())
            """;

    private static final String ASSIGN = """
            insert into desk.translation_task (id, letter_id, language, translator, assigned_by, assigned_at)
            values (nextval('desk.translation_task_seq'), ?, 'fr', ?, ?, now())
            """;

    private static final String SHELVE =
            "insert into reading_room.published_text values (?, ?, 'fr', ?, 'On nous a dit d''attendre.')";

    private Sql desk;
    private LetterBySql letter;
    private long version;

    @BeforeEach
    void translate() throws SQLException {
        desk = Sql.as("nameh_desk");
        letter = LetterBySql.registered(desk);
        version = letter.draft(1, "translator");
        write("translator", "On nous a dit d’attendre.");
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    private void write(String by, String body) throws SQLException {
        desk.run("select set_config('nameh.caller', ?, true)", by);
        desk.run(
                "insert into desk.version_translation values (?, 'fr', ?) "
                        + "on conflict (version_id, language) do update set body = excluded.body",
                version,
                body);
    }

    @Test
    void letSomebodyElseSignATranslationOff() throws SQLException {
        submit();

        assertThat(desk.refusal(STEP, version, "APPROVE", "editor")).isEqualTo(ACCEPTED);
        assertThat(state(version)).isEqualTo("APPROVED");
    }

    @Test
    void refuseTheSignOffOfWhoeverTranslated() throws SQLException {
        write("editor2", "On nous a priés d’attendre.");
        write("translator", "On nous a dit d’attendre.");
        submit();

        assertThat(desk.refusal(STEP, version, "APPROVE", "translator")).isEqualTo("translation_four_eyes");
        assertThat(desk.refusal(STEP, version, "APPROVE", "editor2")).isEqualTo("translation_four_eyes");
        assertThat(desk.refusal(STEP, version, "APPROVE", "editor")).isEqualTo(ACCEPTED);
    }

    @Test
    void refuseTheSignOffOfWhoeverTranslatedAnEarlierVersion() throws SQLException {
        write("editor2", "On nous a dit d’attendre ici.");
        letter.submit(version, "translator");
        letter.decide(version, "RETURN", "editor");
        letter.bring(version, "RETURNED");
        version = letter.draft(2, "translator");
        write("translator", "On nous a dit d’attendre.");
        submit();

        assertThat(desk.refusal(STEP, version, "APPROVE", "editor2")).isEqualTo("translation_four_eyes");
    }

    @Test
    void makeNobodyATranslatorWhoGoesOnWithATranslation() throws SQLException {
        letter.submit(version, "translator");
        letter.decide(version, "RETURN", "editor2");
        letter.bring(version, "RETURNED");
        version = letter.draft(2, "editor");
        write("editor", "On nous a dit d’attendre.");

        assertThat(desk.all(String.class, "select account from desk.translated_by where letter_id = ?", letter.id()))
                .containsExactly("translator");
        write("editor", "On nous a dit d’attendre là.");
        assertThat(desk.all(
                        String.class,
                        "select account from desk.translated_by where letter_id = ? order by 1",
                        letter.id()))
                .containsExactly("editor", "translator");
    }

    @Test
    void refuseTheSignOffOfWhoeverSignsNothingOff() throws SQLException {
        submit();

        for (var other : List.of("clerk", "admin", "auditor")) {
            assertThat(desk.refusal(STEP, version, "APPROVE", other)).isEqualTo("translation_signed_by_colleague");
        }
    }

    @Test
    void refuseToSignOffWhatWasNotHandedInAsItStands() throws SQLException {
        assertThat(desk.refusal(STEP, version, "APPROVE", "editor")).isEqualTo("translation_submitted");
        submit();
        write("translator", "On nous a dit de patienter.");

        assertThat(desk.refusal(STEP, version, "APPROVE", "editor")).isEqualTo("translation_submitted");
    }

    @Test
    void refuseToHandInWhatIsNotThereOrStandsBesideNothing() throws SQLException {
        assertThat(desk.refusal(STEP.replace("'fr'", "'de'"), version, "SUBMIT", "translator"))
                .isEqualTo("translation_exists");
        write("translator", "On nous a dit\n\nd’attendre.");

        assertThat(desk.refusal(STEP, version, "SUBMIT", "translator")).isEqualTo("translation_aligned");
    }

    @Test
    void voidASignOffOnceTheTranslationOrItsSourceChanges() throws SQLException {
        submit();
        desk.run(STEP, version, "APPROVE", "editor");

        write("translator", "On nous a dit de patienter.");
        assertThat(state(version)).isEqualTo("DRAFT");
        write("translator", "On nous a dit d’attendre.");
        assertThat(state(version)).isEqualTo("APPROVED");

        desk.run("update desk.letter_version set transcription = 'We were told to go.' where id = ?", version);
        assertThat(state(version)).isEqualTo("STALE");
        assertThat(desk.one(String.class, "select was from desk.translation_states(?)", version))
                .isEqualTo("We were told to wait.");
    }

    @Test
    void nameOnlyTheParagraphsWhoseSourceChanged() throws SQLException {
        desk.run("update desk.letter_version set transcription = ? where id = ?", "One.\n\nTwo.\n \nThree.", version);
        write("translator", "Un.\n\nDeux.\n\nTrois.");
        submit();
        desk.run(STEP, version, "APPROVE", "editor");

        desk.run("update desk.letter_version set transcription = ? where id = ?", "One.\n\n2.\n\nThree.", version);

        assertThat(desk.all(Integer.class, "select stale from desk.translation_states(?)", version))
                .containsExactly(2);
    }

    @Test
    void refuseForgedHashes() throws SQLException {
        var forged = """
                insert into desk.translation_step
                    (id, version_id, letter_id, language, step, signed_by, signed_at, source, source_hashes, target_hashes, body_hash)
                values (nextval('desk.translation_step_seq'), ?, ?, 'fr', 'SUBMIT', 'translator', now(), '{x}', '{}', '{}', '')
                """;
        desk.run(forged, version, LetterBySql.registered(desk).id());

        assertThat(state(version)).isEqualTo("SUBMITTED");
        assertThat(desk.one(Long.class, "select letter_id from desk.translation_step where version_id = ?", version))
                .isEqualTo(letter.id());
    }

    @Test
    void keepStepsAndTranslatorsAsTheyAre() throws SQLException {
        submit();

        assertThat(desk.refusal("update desk.translation_step set signed_by = 'clerk'"))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("delete from desk.translation_step")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("insert into desk.translated_by values (?, 'fr', 'clerk')", letter.id()))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("delete from desk.translated_by")).isEqualTo(NO_RIGHT);
    }

    @Test
    void keepStepsEvenFromTheOwner() throws SQLException {
        try (var owner = Sql.as("nameh_owner")) {
            assertThat(owner.refusal("delete from desk.translation_step")).isEqualTo("append_only");
            assertThat(owner.refusal("update desk.translation_step set step = 'APPROVE'"))
                    .isEqualTo("append_only");
        }
    }

    @Test
    void putNoTranslationOnTheShelfThatNobodySignedOff() throws SQLException {
        submit();
        var edition = published();

        assertThat(desk.refusal(SHELVE, letter.publicId(), 1, false)).isEqualTo("translation_approved");
        assertThat(desk.refusal(SHELVE, letter.publicId(), 2, true)).isEqualTo("original_in_its_language");
        desk.run(STEP, version, "APPROVE", "editor");
        assertThat(desk.refusal(SHELVE, letter.publicId(), 3, false)).isEqualTo(ACCEPTED);
        assertThat(edition.publicId()).isEqualTo(letter.publicId());
    }

    @Test
    void putNoStaleTranslationOnTheShelf() throws SQLException {
        submit();
        desk.run(STEP, version, "APPROVE", "editor");
        desk.run("update desk.letter_version set transcription = 'We were told to go.' where id = ?", version);
        published();

        assertThat(desk.refusal(SHELVE, letter.publicId(), 1, false)).isEqualTo("translation_approved");
    }

    private EditionBySql published() throws SQLException {
        letter.submit(version, "translator");
        var approval = letter.approve(version);
        return EditionBySql.of(desk, letter, version, approval, letter.consent("PUBLISH_TEXT", 300))
                .publish()
                .shelve();
    }

    @Test
    void giveTasksToTranslatorsAloneAndByThoseWhoAssign() throws SQLException {
        for (var other : List.of("clerk", "editor", "admin")) {
            assertThat(desk.refusal(ASSIGN, letter.id(), other, "clerk")).isEqualTo("task_of_translator");
        }
        assertThat(desk.refusal(ASSIGN, letter.id(), "translator", "translator"))
                .isEqualTo("task_assigned_by_staff");
        assertThat(desk.refusal(ASSIGN, letter.id(), "translator", "editor")).isEqualTo(ACCEPTED);
        assertThat(desk.refusal(ASSIGN, letter.id(), "translator", "clerk")).isEqualTo("translation_task_one_open");
    }

    @Test
    void endATaskOnceAndChangeNothingElseOfIt() throws SQLException {
        desk.run(ASSIGN, letter.id(), "translator", "clerk");
        var end = "update desk.translation_task set ended_by = 'clerk', ended_at = now() where letter_id = ?";

        assertThat(desk.refusal("update desk.translation_task set letter_id = letter_id"))
                .isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("delete from desk.translation_task")).isEqualTo(NO_RIGHT);
        desk.run(end, letter.id());
        assertThat(desk.refusal(end, letter.id())).isEqualTo("task_ended");
        assertThat(desk.refusal(
                        "update desk.translation_task set ended_by = null, ended_at = null where letter_id = ?",
                        letter.id()))
                .isEqualTo("task_ended");
    }

    @Test
    void keepATermOnceAndForEverOnceItIsRetired() throws SQLException {
        var enter = """
                insert into desk.term (id, language, term, entered_by, entered_at, changed_by, changed_at, version)
                values (nextval('desk.term_seq'), 'sv', ?, 'clerk', now(), 'clerk', now(), 0)
                """;
        desk.run(enter, "Väntan");
        assertThat(desk.refusal(enter, "VANTAN")).isEqualTo("term_one");
        assertThat(desk.refusal("update desk.term set language = 'fa'")).isEqualTo(NO_RIGHT);
        assertThat(desk.refusal("delete from desk.term")).isEqualTo(NO_RIGHT);

        desk.run("update desk.term set retired_by = 'clerk', retired_at = now() where language = 'sv'");
        assertThat(desk.refusal("update desk.term set term = 'x' where language = 'sv'"))
                .isEqualTo("term_retired");
        assertThat(desk.refusal(enter, "VANTAN")).isEqualTo(ACCEPTED);
    }

    private void submit() throws SQLException {
        desk.run(STEP, version, "SUBMIT", "translator");
    }

    private String state(long of) throws SQLException {
        return desk.all(String.class, "select state from desk.translation_states(?)", of)
                .get(0);
    }
}
