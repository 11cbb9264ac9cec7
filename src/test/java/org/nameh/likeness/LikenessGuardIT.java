package org.nameh.likeness;

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
import org.nameh.support.LetterBySql;
import org.nameh.support.Sql;

/** Attacks the verdicts and the imprints of letters by plain SQL in the name of the application's role. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LikenessGuardIT {

    private static final String JUDGE = """
            insert into desk.verdict (id, letter_id, other_id, ruling, remark, judged_by, judged_at)
            values (nextval('desk.verdict_seq'), ?, ?, ?, 'seen', ?, now())
            """;

    private static final String REGISTER_WITH_FIRST_WORDS = """
            insert into desk.letter
                (id, registration_year, registration_serial, public_id, token, kind, mode_of_receipt, received_on,
                 languages, incipit, state, registered_by, registered_at, changed_by, changed_at, version)
            select ?, registration_year, desk.next_number(registration_year), substr(md5(random()::text), 1, length(public_id)),
                   gen_random_uuid(), kind, mode_of_receipt, received_on,
                   languages, ?, state, registered_by, registered_at, changed_by, changed_at, version
            from desk.letter where id = ?
            """;

    private static final String TEXT =
            "We were told to wait at the gate until somebody would come, and nobody came that winter.";

    private Sql desk;
    private long one;
    private long other;

    @BeforeEach
    void registerTwo() throws SQLException {
        desk = Sql.as("nameh_desk");
        one = LetterBySql.registered(desk).id();
        other = LetterBySql.registered(desk).id();
    }

    @AfterEach
    void undo() throws SQLException {
        desk.close();
    }

    @Test
    void takesAVerdictOnTwoLetters() throws SQLException {
        assertThat(judge(one, other, "COPY", "clerk")).isEqualTo(ACCEPTED);
        assertThat(judge(one, other, "DIFFERENT", "editor")).isEqualTo(ACCEPTED);
    }

    @Test
    void refusesAVerdictThatSaysNothingOfTwoLetters() throws SQLException {
        assertThat(judge(one, one, "COPY", "clerk")).isEqualTo("pair_in_order");
        assertThat(judge(other, one, "COPY", "clerk")).isEqualTo("pair_in_order");
        assertThat(judge(one, other, "PERHAPS", "clerk")).isEqualTo("verdict_ruling_check");
        assertThat(judge(one, other, "COPY", "nobody")).isEqualTo("verdict_judged_by_fkey");
        assertThat(judge(one, -1, "COPY", "clerk")).isEqualTo("pair_in_order");
    }

    @Test
    void letsNobodyChangeAVerdict() throws SQLException {
        judge(one, other, "DIFFERENT", "clerk");

        for (var attempt : List.of(
                "update desk.verdict set ruling = 'COPY'", "delete from desk.verdict", "truncate desk.verdict")) {
            assertThat(desk.refusal(attempt)).as(attempt).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void letsNotEvenTheOwnerChangeAVerdict() throws SQLException {
        try (var owner = Sql.as("nameh_owner")) {
            assertThat(owner.refusal("update desk.verdict set ruling = 'COPY'")).isEqualTo("append_only");
            assertThat(owner.refusal("delete from desk.verdict")).isEqualTo("append_only");
        }
    }

    @Test
    void letsNobodyWriteAnImprint() throws SQLException {
        for (var attempt : List.of(
                "insert into desk.imprint (letter_id) values (1)",
                "update desk.imprint set shingles = '{}'",
                "delete from desk.imprint",
                "truncate desk.imprint")) {
            assertThat(desk.refusal(attempt)).as(attempt).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void printsEveryTextThatIsWritten() throws SQLException {
        var version = draft(one);
        write(version, TEXT);
        assertThat(shingles(one)).isEqualTo(15);

        write(version, "");
        assertThat(shingles(one)).isZero();
        assertThat(desk.one(Boolean.class, "select opening is null from desk.imprint where letter_id = ?", one))
                .isTrue();
    }

    @Test
    void findsTheTwinOfATextWhicheverWayItCame() throws SQLException {
        write(draft(one), TEXT);
        write(draft(other), "  «" + TEXT.toUpperCase() + "»");

        assertThat(desk.all(String.class, """
                        select t.likeness from desk.imprint i,
                            desk.twins(i.letter_id, null, null, null, null, null, i.text_hash, i.shingles) t
                        where i.letter_id = ? and t.letter_id = ?
                        """, one, other)).containsExactly("SAME_TEXT");
    }

    @Test
    void followsTheFirstWordsOfTheEntry() throws SQLException {
        desk.run("update desk.letter set incipit = ? where id = ?", "سلام مادر عزيزم", one);

        assertThat(desk.one(String.class, "select first_words from desk.imprint where letter_id = ?", one))
                .isEqualTo("سلام مادر عزیزم");
    }

    @Test
    void takesTheFirstWordsOfAnEntryWhetherATextComesWithItOrNot() throws SQLException {
        var together = "at the wall we were told to wait at the gate until somebody would come a";
        var bare = begun("At the gate");
        var written = begun("At the wall");
        write(draft(written), TEXT);
        var corrected = begun("At the wal");
        desk.run("update desk.letter set incipit = 'At the well' where id = ?", corrected);
        assertThat(beginnings(written)).containsExactly(together);

        desk.run("set constraints all immediate");

        assertThat(beginnings(bare)).containsExactly("at the gate ");
        assertThat(beginnings(written)).containsExactly(together);
        assertThat(beginnings(corrected)).containsExactly("at the well ");
    }

    private long begun(String firstWords) throws SQLException {
        var id = LetterBySql.next(desk, "letter_seq");
        desk.run(REGISTER_WITH_FIRST_WORDS, id, firstWords, one);
        return id;
    }

    private List<String> beginnings(long letter) throws SQLException {
        return desk.all(
                String.class,
                "select first_words || ' ' || coalesce(opening, '') from desk.imprint where letter_id = ?",
                letter);
    }

    private String judge(long letter, long another, String ruling, String by) throws SQLException {
        return desk.refusal(JUDGE, letter, another, ruling, by);
    }

    private long draft(long letter) throws SQLException {
        var version = LetterBySql.next(desk, "letter_version_seq");
        desk.run("""
                insert into desk.letter_version
                    (id, letter_id, ordinal, state, language, transcription, opened_by, opened_at, edited_by, edited_at, version)
                values (?, ?, 1, 'DRAFT', 'en', '', 'clerk', now(), 'clerk', now(), 0)
                """, version, letter);
        return version;
    }

    private void write(long version, String text) throws SQLException {
        desk.run("update desk.letter_version set transcription = ? where id = ?", text, version);
    }

    private int shingles(long letter) throws SQLException {
        return desk.one(
                Integer.class,
                "select coalesce(cardinality(shingles), 0) from desk.imprint where letter_id = ?",
                letter);
    }
}
