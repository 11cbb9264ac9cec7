package org.nameh.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.support.Sql;

/** The database keeps the same blocking keys as the class that is asked while a figure is measured. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MatchIndexIT {

    private static final String KEYS = "select unnest(desk.match_keys(string_to_array(?, '|'), ?, ?, ?))";

    @Test
    void makesTheKeysThatTheClassMakes() throws SQLException {
        try (var desk = Sql.as("nameh_desk")) {
            for (var one : InventedPeople.of(600, 5)) {
                var profile = Profile.of(Encounter.asDeclarant(one, Habit.all(), 5));
                var father = profile.fathers().stream().findFirst().orElse(null);
                var mother = profile.mothers().stream().findFirst().orElse(null);
                var names = String.join("|", profile.names());

                assertThat(desk.all(String.class, KEYS, names, father, mother, profile.born()))
                        .as(names)
                        .containsExactlyInAnyOrderElementsOf(
                                MatchKeys.of(profile.names(), father, mother, profile.born()));
            }
        }
    }

    @Test
    void ranksKeysAsTheClassDoes() throws SQLException {
        try (var desk = Sql.as("nameh_desk")) {
            for (var key : List.of("n:a", "t:a", "j:a", "o:a", "f:a", "y:a", "p:a")) {
                assertThat(desk.one(Integer.class, "select desk.match_rank(?)", key))
                        .isEqualTo(MatchKeys.rank(key));
            }
        }
    }
}
