package org.nameh.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.nameh.account.Argon2idHash;
import org.nameh.platform.NameKey;
import org.nameh.platform.Role;

/** Fills an empty, migrated database with the letters of a benchmark, as a superuser and past all guards: in minutes, not hours. */
final class Loader {

    /** The password of all accounts of a benchmark; nobody else can reach its server. */
    static final String PASSWORD = "only-for-this-benchmark";

    private static final String[] KINDS = {"DECLARATION", "TESTIMONY", "OPEN_LETTER", "FAMILY_LETTER", "REPLY"};
    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 1, 1);
    private static final int DAYS = 3560;

    private final Connection superuser;
    private final Dataset data;
    private final Map<String, String> keys = new HashMap<>();

    Loader(Connection superuser, Dataset data) {
        this.superuser = superuser;
        this.data = data;
    }

    /** Loads everything, and leaves the tables as a night's maintenance would. */
    void load() throws SQLException, IOException {
        run("set session_replication_role = replica; set synchronous_commit = off");
        run(sql("staging.sql"));
        openAccounts();
        enterCorrespondents();
        stageLetters();
        stageCopies();
        run(sql("load.sql"));
        run("vacuum (freeze, analyze)");
    }

    private void openAccounts() throws SQLException, IOException {
        var hash = new Argon2idHash().hash(PASSWORD);
        var cast = Map.of("clerk", Role.REGISTRAR, "translator", Role.TRANSLATOR, "editor", Role.EDITOR);
        try (var accounts = new CopyIn(superuser, "desk.account (name, display_name, password_hash, created_at)")) {
            for (var name : cast.keySet()) {
                accounts.row(name, name, hash, "2017-01-01");
            }
        }
        try (var roles = new CopyIn(superuser, "desk.account_role (account, role)")) {
            for (var role : cast.entrySet()) {
                roles.row(role.getKey(), role.getValue());
            }
        }
    }

    private void enterCorrespondents() throws SQLException, IOException {
        try (var names =
                new CopyIn(superuser, "bench_name (correspondent, latin, latin_key, arabic, arabic_key, born)")) {
            for (var one = 1; one <= data.correspondents(); one++) {
                var chance = new SplittableRandom(one * 101L);
                var name = Names.draw(chance);
                names.row(one, name[0], key(name[0]), name[1], key(name[1]), 1930 + chance.nextInt(70));
            }
        }
    }

    private String key(String name) {
        return keys.computeIfAbsent(name, NameKey::of);
    }

    private void stageLetters() throws SQLException, IOException {
        try (var staged = new CopyIn(superuser, "bench_letter")) {
            for (var letter = 1; letter <= data.whole(); letter++) {
                stage(staged, letter);
            }
        }
    }

    private void stage(CopyIn staged, int letter) throws IOException {
        var chance = data.chance(letter);
        var fate = data.fate(letter);
        var language = data.language(letter);
        var other = language.equals("fa") ? "en" : "fa";
        var text = Prose.in(language).text(chance, data.bytes(letter));
        var received = FIRST_DAY.plusDays((long) letter * DAYS / data.whole());
        staged.row(
                letter,
                data.year(letter),
                data.serial(letter),
                data.publicId(letter),
                new UUID(letter, letter),
                fate,
                KINDS[chance.nextInt(KINDS.length)],
                received,
                received.minusDays(30L + chance.nextInt(9000)),
                language,
                text.substring(0, Math.min(text.length(), 60)),
                1 + chance.nextInt(data.correspondents()),
                1 + chance.nextInt(data.correspondents()),
                data.mark(letter) + " " + Prose.in("en").some(chance, 4),
                data.mark(letter) + " " + Prose.in("fa").some(chance, 4),
                text,
                other,
                chance.nextInt(10) < 3 ? Prose.in(other).text(chance, data.bytes(letter)) : null);
    }

    private void stageCopies() throws SQLException, IOException {
        try (var words = new CopyIn(superuser, "bench_word (word)")) {
            for (var word : Prose.asked()) {
                words.row(word);
            }
        }
        try (var staged = new CopyIn(superuser, "bench_copy (n, model, public_id)")) {
            for (var letter = data.whole() + 1; letter <= data.letters(); letter++) {
                staged.row(letter, data.publicId(data.model(letter)), data.publicId(letter));
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A file of SQL beside the benchmark. */
    static String sql(String name) {
        try (var file = Loader.class.getResourceAsStream("/bench/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
