package org.nameh.readingroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;
import static org.nameh.support.Sql.READ_ONLY;

import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.Sql;

/** Attacks the database in the name of the role that serves the public: it can read nine views and call thirteen functions, and do nothing else. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ReaderRoleIT {

    private static final List<String> VIEWS = List.of(
            "reading_room.gone",
            "reading_room.gone_note",
            "reading_room.heading",
            "reading_room.kind_label",
            "reading_room.letter",
            "reading_room.page",
            "reading_room.text",
            "reading_room.undelivered",
            "reading_room.waiting");

    private static final String OURS = " where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')";

    private static final String RELATIONS = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            """ + OURS + " and c.relkind in ('r', 'p', 'v', 'm', 'f')";

    private Sql reader;

    @BeforeEach
    void connect() throws SQLException {
        reader = Sql.as("nameh_reader");
    }

    @AfterEach
    void disconnect() throws SQLException {
        reader.close();
    }

    @Test
    void readsTheNineViews() throws SQLException {
        for (var view : VIEWS) {
            assertThat(reader.refusal("select from " + view)).as(view).isEqualTo(ACCEPTED);
        }
    }

    @Test
    void readsNothingElse() throws SQLException {
        var others = reader.all(String.class, RELATIONS);
        others.removeAll(VIEWS);

        assertThat(others)
                .contains("desk.letter", "desk.audit_entry", "reading_room.published_letter", "desk.register_line");
        for (var other : others) {
            assertThat(reader.refusal("select from " + other)).as(other).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void holdsNoRightOnAnythingElse() throws SQLException {
        var rights = RELATIONS
                + " and has_table_privilege(c.oid, 'select, insert, update, delete, truncate, references, trigger')";
        var columns = RELATIONS + " and has_any_column_privilege(c.oid, 'select, insert, update, references')";

        assertThat(reader.all(String.class, rights)).containsExactlyInAnyOrderElementsOf(VIEWS);
        assertThat(reader.all(String.class, columns)).containsExactlyInAnyOrderElementsOf(VIEWS);
    }

    @Test
    void holdsNoRightToChangeWhatItReads() throws SQLException {
        var rights =
                RELATIONS + " and has_table_privilege(c.oid, 'insert, update, delete, truncate, references, trigger')";

        assertThat(reader.all(String.class, rights)).isEmpty();
    }

    @Test
    void holdsNoRightOnAnySequence() throws SQLException {
        var sequences = "select c.relname from pg_class c where c.relkind = 'S'";
        var usable = "has_sequence_privilege(c.oid, 'usage, select, update')";

        assertThat(reader.all(String.class, sequences)).contains("letter_seq");
        assertThat(reader.all(String.class, sequences + " and case c.relkind when 'S' then " + usable + " end"))
                .isEmpty();
    }

    @Test
    void reachesThirteenFunctions() throws SQLException {
        var functions = "select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace" + OURS;

        var reachable = " and has_function_privilege(p.oid, 'execute') and has_schema_privilege(n.oid, 'usage')";

        assertThat(reader.all(String.class, functions)).contains("next_number", "audit_broken_at", "take_time_rules");
        assertThat(reader.all(String.class, functions + reachable))
                .containsExactlyInAnyOrder(
                        "beside",
                        "newest",
                        "search",
                        "themes",
                        "people",
                        "places",
                        "letters_per_year",
                        "state",
                        "recent",
                        "harvest",
                        "record",
                        "shelf",
                        "volume");
    }

    @Test
    void isToldByItOfVisibleLettersAlone() throws SQLException {
        var told = reader.all(String.class, "select reading_room.newest('en', 'infinity', '', 2000000000)");

        assertThat(told).hasSizeBetween(1, 101).doesNotHaveDuplicates();
        assertThat(reader.all(String.class, "select public_id from reading_room.letter"))
                .containsAll(told);
        assertThat(reader.all(String.class, "select reading_room.newest('fa', 'infinity', '', 0)"))
                .isEmpty();
    }

    @Test
    void isToldBySearchesOfVisibleLettersAlone() throws SQLException {
        var search =
                "select value from reading_room.search('en', '{}', '{}', '{}', '{}', '', '', '', '', '0001-01-01', null, '', false, "
                        + "'infinity', '', 0, 2000000000) where what = 'letter'";

        assertThat(reader.all(String.class, "select public_id from reading_room.letter"))
                .containsAll(reader.all(String.class, search));
        assertThat(reader.one(Long.class, "select count(*) from reading_room.letter where not_before is not null"))
                .isGreaterThanOrEqualTo(reader.one(
                        Long.class, "select coalesce(max(letters), 0) from reading_room.letters_per_year(false)"));
    }

    @Test
    void isToldByTheOtherOfVisibleLettersAlone() throws SQLException {
        var all = "select l.public_id from reading_room.letter l";
        var told = reader.all(
                String.class, "select b.public_id from (" + all + ") l, reading_room.beside('en', l.public_id) b");

        assertThat(told).isNotEmpty();
        assertThat(reader.all(String.class, all)).containsAll(told);
        assertThat(reader.all(
                        String.class,
                        "select b.title from reading_room.gone g, reading_room.beside('en', g.public_id) b"))
                .isEmpty();
        assertThat(reader.all(String.class, "select b.title from reading_room.beside('xx', 'zzzzzzz0') b"))
                .isEmpty();
    }

    @Test
    void isToldByTheOthersOfLettersAlone() throws SQLException {
        var visible = reader.all(String.class, "select public_id from reading_room.letter");
        var harvest =
                "select public_id from reading_room.harvest('-infinity', '', 'infinity', '', '', 2000000000) where ";

        assertThat(reader.all(String.class, harvest + "not gone"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(visible);
        assertThat(reader.all(String.class, harvest + "gone"))
                .containsAll(reader.all(String.class, "select public_id from reading_room.gone"))
                .doesNotContainAnyElementsOf(visible);
        assertThat(reader.all(String.class, "select public_id from reading_room.shelf('', 2000000000)"))
                .containsExactlyInAnyOrderElementsOf(visible);
        assertThat(reader.all(String.class, "select public_id from reading_room.recent(2000000000) where not gone"))
                .isNotEmpty()
                .isSubsetOf(visible);
        assertThat(reader.one(Integer.class, "select reading_room.volume(2000000000)"))
                .isEqualTo(visible.size());
    }

    @Test
    void reachesNoOtherSchema() throws SQLException {
        var schemas = "select n.nspname from pg_namespace n" + OURS + " and n.nspname !~ '^pg_'";

        assertThat(reader.all(String.class, schemas + " and has_schema_privilege(n.oid, 'usage')"))
                .containsExactlyInAnyOrder("reading_room", "public");
        assertThat(reader.all(String.class, schemas + " and has_schema_privilege(n.oid, 'create')"))
                .isEmpty();
    }

    @Test
    void becomesNobodyElse() throws SQLException {
        for (var role : List.of("nameh_owner", "nameh_desk", "postgres")) {
            assertThat(reader.refusal("set role " + role)).as(role).isEqualTo(NO_RIGHT);
            assertThat(reader.refusal("set session authorization " + role))
                    .as(role)
                    .isEqualTo(NO_RIGHT);
        }
        assertThat(reader.refusal("set role nameh_reader")).isEqualTo(ACCEPTED);
    }

    @Test
    void readsOnlyUnlessItSaysOtherwise() throws SQLException {
        assertThat(reader.one(String.class, "show transaction_read_only")).isEqualTo("on");
        assertThat(reader.refusal("create temporary table kept (word text)")).isEqualTo(READ_ONLY);
    }

    @Test
    void writesNothingEvenWhenItSaysSo() throws SQLException {
        reader.undo();
        reader.run("set transaction read write");

        for (var attempt : List.of(
                "create temporary table kept (word text)",
                "create table reading_room.kept (word text)",
                "create table public.kept (word text)",
                "create schema kept",
                "create view reading_room.kept as select 1",
                "delete from reading_room.letter",
                "insert into reading_room.kind_label values ('OTHER', 'en', 'x')",
                "delete from reading_room.published_text",
                "truncate reading_room.tombstone",
                "select desk.next_number(2026)",
                "select nextval('desk.letter_seq')",
                "copy reading_room.letter to program 'true'",
                "select pg_read_file('PG_VERSION')")) {
            assertThat(reader.refusal(attempt)).as(attempt).isEqualTo(NO_RIGHT);
        }
    }
}
