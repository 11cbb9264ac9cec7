package org.nameh.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.platform.NameKey;
import org.nameh.support.Sql;

/** How the database looks names up among a hundred thousand people, each known in two scripts. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SuggestionPlanIT {

    private static final int PEOPLE = 100_000;
    private static final int FIRST = 2_000_000_000;

    private static final String ENTER = """
            insert into desk.correspondent
                (id, kind, entered_by, entered_at, changed_by, changed_at, used_on, version)
            select ? + i, 'PERSON', 'clerk', now(), 'clerk', now(), date '2026-01-01' - i % 2000, 0
            from generate_series(0, ?) i
            """;

    private static final String NAME = """
            insert into desk.correspondent_name (correspondent_id, position, name, script, name_key)
            select ? + n.i - 1, ?, n.name, ?, n.key
            from unnest(string_to_array(?, ','), string_to_array(?, ',')) with ordinality n (name, key, i)
            """;

    @Test
    void findsThemByTheIndexOfTheirKeys() throws SQLException {
        try (var owner = Sql.as("nameh_owner")) {
            enter(owner);

            for (var typed : List.of("Ahmadi Dariush", "Hoseini Fa", "Kourosh", "رئوفیان", "mohammad rez Najafi")) {
                assertThat(plan(owner, typed))
                        .as(typed)
                        .contains("Bitmap Index Scan on correspondent_name_key")
                        .doesNotContain("Seq Scan on correspondent_name");
            }
        }
    }

    private static void enter(Sql owner) throws SQLException {
        var random = new SplittableRandom(7);
        var given = SampleNames.GIVEN_NAMES.strip().split("\\s+");
        var surnames = SampleNames.SURNAMES.strip().split("\\s+");
        var names = IntStream.range(0, PEOPLE)
                .mapToObj(one -> given[random.nextInt(given.length)] + " " + surnames[random.nextInt(surnames.length)]
                        + (one % 3 == 0 ? surnames[random.nextInt(surnames.length)] : ""))
                .toList();
        var keys = names.stream().map(NameKey::of).collect(Collectors.joining(","));
        owner.run(ENTER, FIRST, PEOPLE - 1);
        owner.run(NAME, FIRST, 0, "ARABIC", String.join(",", names), keys);
        owner.run(NAME, FIRST, 1, "LATIN", keys, keys);
        owner.run("analyze desk.correspondent");
        owner.run("analyze desk.correspondent_name");
    }

    private static String plan(Sql owner, String typed) throws SQLException {
        var keys = NameKey.prefixes(typed);
        var sql = Correspondents.SUGGESTED.formatted(Correspondents.everyPart("name_key", keys.size()));
        for (var part = 0; part < keys.size(); part++) {
            sql = sql.replace(":part" + part, "'% " + keys.get(part) + "%'");
        }
        sql = sql.replace(":typed", "'" + typed + "'")
                .replace(":whole", "'" + NameKey.of(typed) + "'")
                .replace(":begun", "'" + String.join(" ", keys) + "%'")
                .replace(":size", "8");
        return String.join("\n", owner.all(String.class, "explain (analyze, buffers) " + sql));
    }
}
