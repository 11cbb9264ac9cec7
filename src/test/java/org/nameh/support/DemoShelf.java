package org.nameh.support;

import java.sql.SQLException;

/** Where letters of the demonstration stand, for tests that visit them in the browser. */
public final class DemoShelf {

    private static final String PUBLISHED =
            "select min(public_id) from reading_room.published_heading where title = '%s'";

    private static final String WITHDRAWN = "select min(public_id) from reading_room.tombstone";

    private static final String AT_THE_DESK = """
            select max(registration_year || '-' || lpad(registration_serial::text, 4, '0')) from desk.register_line
            where status = '%s' and registration_serial <= 38
            and registration_year = (select max(registration_year) from desk.letter)
            """;

    private DemoShelf() {}

    /** The place of a letter that anybody can read, by one of its titles. */
    public static String published(String title) {
        return "/letters/" + ask(PUBLISHED.formatted(title));
    }

    /** The place of a letter that was withdrawn. */
    public static String withdrawn() {
        return "/letters/" + ask(WITHDRAWN);
    }

    /** The page at the desk of a letter that has come to a status and no further. */
    public static String atTheDesk(String status) {
        return "/desk/letters/" + ask(AT_THE_DESK.formatted(status));
    }

    private static String ask(String question) {
        try (var connection = DatabaseForTests.database().connect("postgres");
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(question, refused);
        }
    }
}
