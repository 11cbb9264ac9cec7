package org.nameh.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nameh.support.Sql.ACCEPTED;
import static org.nameh.support.Sql.NO_RIGHT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nameh.support.DatabaseForTests;
import org.nameh.support.Sql;
import org.postgresql.ds.PGSimpleDataSource;

/** The migrations, from an empty database on, in the owner's name as the application runs them. */
class MigrationIT {

    private static final String EMPTY = "nameh_from_empty";
    private static final List<String> FOLDERS = List.of("desk", "reading-room");
    private static final String OURS = " where n.nspname in ('desk', 'reading_room')";

    @TempDir
    Path copies;

    private static MigrateResult first;

    @BeforeAll
    static void migrateFromEmpty() throws SQLException, IOException {
        onTheServer("drop database if exists %s with (force)".formatted(EMPTY));
        onTheServer("create database " + EMPTY);
        try (var superuser = as("postgres")) {
            superuser.run(Files.readString(Path.of("db-migrations", "roles.sql")));
            superuser.commit();
        }
        first = migrations(Path.of("db-migrations")).migrate();
    }

    @AfterAll
    static void leaveNothing() throws SQLException {
        onTheServer("drop database if exists %s with (force)".formatted(EMPTY));
    }

    @Test
    void runsEachFileOnce() throws IOException {
        var files = 0L;
        for (var folder : FOLDERS) {
            try (var listed = Files.list(Path.of("db-migrations", folder))) {
                files += listed.count();
            }
        }

        assertThat(first.success).isTrue();
        assertThat(first.migrationsExecuted).isEqualTo((int) files).isGreaterThan(9);
    }

    @Test
    void doesNothingTheSecondTime() {
        assertThat(migrations(Path.of("db-migrations")).migrate().migrationsExecuted)
                .isZero();
    }

    @Test
    void refusesAFileThatWasChangedAfterItRan() throws IOException {
        for (var folder : FOLDERS) {
            Files.createDirectory(copies.resolve(folder));
            try (var listed = Files.list(Path.of("db-migrations", folder))) {
                for (var file : listed.toList()) {
                    Files.copy(file, copies.resolve(folder).resolve(file.getFileName()));
                }
            }
        }
        assertThat(migrations(copies).migrate().migrationsExecuted).isZero();

        Files.writeString(copies.resolve("desk/V001__accounts.sql"), "create schema desk;");
        assertThatThrownBy(() -> migrations(copies).migrate()).isInstanceOf(FlywayValidateException.class);
    }

    /** What waits in the pending list of an index is read one by one by each search. */
    @Test
    void letsNothingWaitBesideAnIndexOfMany() throws SQLException {
        try (var superuser = as("postgres")) {
            var indexes =
                    "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_am a on a.oid = c.relam"
                            + OURS + " and a.amname = 'gin'";

            assertThat(superuser.all(String.class, indexes)).contains("match_index_keys");
            assertThat(superuser.all(
                            String.class, indexes + " and not coalesce(c.reloptions @> '{fastupdate=off}', false)"))
                    .isEmpty();
        }
    }

    @Test
    void leavesEverythingToTheOwner() throws SQLException {
        try (var superuser = as("postgres")) {
            var relations =
                    "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                            + OURS;
            var functions = "select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace" + OURS
                    + " and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')";

            assertThat(superuser.all(String.class, relations)).contains("desk.letter", "reading_room.published_letter");
            assertThat(superuser.all(String.class, relations + " and c.relowner <> 'nameh_owner'::regrole"))
                    .isEmpty();
            assertThat(superuser.all(String.class, functions)).contains("guard_letter", "take_time_rules");
            assertThat(superuser.all(String.class, functions + " and p.proowner <> 'nameh_owner'::regrole"))
                    .isEmpty();
        }
    }

    @Test
    void fixesTheSearchPathOfWhatRunsInTheNameOfTheOwner() throws SQLException {
        try (var superuser = as("postgres")) {
            var definers = "select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace" + OURS
                    + " and p.prosecdef";
            var open = " and not exists (select from unnest(p.proconfig) one where one like 'search_path=%, pg_temp')";

            assertThat(superuser.all(String.class, definers)).contains("next_number");
            assertThat(superuser.all(String.class, definers + open)).isEmpty();
        }
    }

    @Test
    void makesNobodyASuperuser() throws SQLException {
        try (var superuser = as("postgres")) {
            var roles = "select rolname from pg_roles where rolname like 'nameh\\_%'";
            var mighty = " and (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)";
            var memberships =
                    "select m.roleid::regrole::text from pg_auth_members m join pg_roles r on r.oid = m.member"
                            + " where r.rolname like 'nameh\\_%'";

            assertThat(superuser.all(String.class, roles))
                    .containsExactlyInAnyOrder("nameh_owner", "nameh_desk", "nameh_reader");
            assertThat(superuser.all(String.class, roles + mighty)).isEmpty();
            assertThat(superuser.all(String.class, memberships)).isEmpty();
        }
    }

    @Test
    void letsTheApplicationMakeNothing() throws SQLException {
        try (var desk = as("nameh_desk")) {
            for (var attempt : List.of(
                    "create table desk.kept (word text)",
                    "create table reading_room.kept (word text)",
                    "create table public.kept (word text)",
                    "create temporary table kept (word text)",
                    "create schema kept",
                    "alter table desk.letter add column kept text",
                    "alter table desk.letter disable trigger guard_letter",
                    "drop table desk.letter",
                    "create or replace function desk.guard_letter() returns trigger language sql as 'select null'",
                    "select * from desk.flyway_schema_history",
                    "set role nameh_owner")) {
                assertThat(desk.refusal(attempt)).as(attempt).isEqualTo(NO_RIGHT);
            }
            assertThat(desk.refusal("select from desk.letter")).isEqualTo(ACCEPTED);
        }
    }

    @Test
    void limitsTheTimeOfTheApplication() throws SQLException {
        try (var desk = as("nameh_desk")) {
            assertThat(limits(desk)).containsExactly("10s", "5s", "30s");
        }
    }

    @Test
    void limitsTheTimeOfThePublicMore() throws SQLException {
        try (var reader = as("nameh_reader")) {
            assertThat(limits(reader)).containsExactly("3s", "1s", "10s");
        }
    }

    private static List<String> limits(Sql role) throws SQLException {
        return List.of(
                role.one(String.class, "show statement_timeout"),
                role.one(String.class, "show lock_timeout"),
                role.one(String.class, "show idle_in_transaction_session_timeout"));
    }

    private static Flyway migrations(Path folder) {
        return Flyway.configure()
                .dataSource(source("nameh_owner"))
                .locations(FOLDERS.stream()
                        .map(name -> "filesystem:" + folder.resolve(name))
                        .toArray(String[]::new))
                .defaultSchema("desk")
                .validateMigrationNaming(true)
                .load();
    }

    private static Sql as(String role) throws SQLException {
        return Sql.on(source(role).getConnection());
    }

    private static PGSimpleDataSource source(String role) {
        var source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {DatabaseForTests.database().port()});
        source.setDatabaseName(EMPTY);
        source.setUser(role);
        return source;
    }

    private static void onTheServer(String sql) throws SQLException {
        try (var superuser = DatabaseForTests.database().connect("postgres");
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
