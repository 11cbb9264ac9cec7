package org.nameh.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Plain SQL in the name of one role of the database, in a transaction that is undone unless a test commits it. */
public final class Sql implements AutoCloseable {

    /** How the database answers a role that has no right (SQLSTATE insufficient_privilege). */
    public static final String NO_RIGHT = "42501";

    /** How it answers whoever writes while only reading is allowed (SQLSTATE read_only_sql_transaction). */
    public static final String READ_ONLY = "25006";

    /** What stands in place of a refusal where there is none. */
    public static final String ACCEPTED = "accepted";

    private final Connection connection;

    private Sql(Connection connection) {
        this.connection = connection;
    }

    /** A connection to the database of this run, as a role. */
    public static Sql as(String role) throws SQLException {
        return on(DatabaseForTests.database().connect(role));
    }

    /** Takes a connection over. */
    public static Sql on(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return new Sql(connection);
    }

    /** Runs a statement and tells how many rows it touched. */
    public int run(String sql, Object... values) throws SQLException {
        try (var statement = prepared(sql, values)) {
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    /** The first column of the only row. @throws SQLException if there is no row */
    public <T> T one(Class<T> type, String sql, Object... values) throws SQLException {
        return all(type, sql, values).stream().findFirst().orElseThrow(() -> new SQLException("no row"));
    }

    /** The first column of all rows; none of them may be null. */
    public <T> List<T> all(Class<T> type, String sql, Object... values) throws SQLException {
        var found = new ArrayList<T>();
        try (var statement = prepared(sql, values);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getObject(1, type));
            }
        }
        return found;
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        return statement;
    }

    /**
     * The constraint on which the database refuses a statement; where it names none, the SQLSTATE. What was done before
     * stands, whatever the answer.
     */
    public String refusal(String sql, Object... values) throws SQLException {
        var before = connection.setSavepoint();
        try {
            run(sql, values);
            return ACCEPTED;
        } catch (PSQLException refused) {
            connection.rollback(before);
            return reason(refused);
        } finally {
            connection.releaseSavepoint(before);
        }
    }

    /** The constraint on which the database refuses to commit. */
    public String refusalToCommit() throws SQLException {
        try {
            connection.commit();
            return ACCEPTED;
        } catch (PSQLException refused) {
            return reason(refused);
        }
    }

    private static String reason(PSQLException refused) {
        return Optional.ofNullable(refused.getServerErrorMessage())
                .map(ServerErrorMessage::getConstraint)
                .orElse(refused.getSQLState());
    }

    /** Makes what was done last, and lets others see it. */
    public void commit() throws SQLException {
        connection.commit();
    }

    /** Undoes what was done since the last commit. */
    public void undo() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
