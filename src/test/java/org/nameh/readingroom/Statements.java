package org.nameh.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements that an answer costs, on both sides of the house. */
@ApplicationScoped
class Statements {

    @PersistenceUnit(unitName = "desk")
    EntityManagerFactory desk;

    @PersistenceUnit(unitName = "reading-room")
    EntityManagerFactory readingRoom;

    /** How many statements are sent to the database until a task is done. */
    Cost of(Runnable task) {
        statistics(desk).clear();
        statistics(readingRoom).clear();
        task.run();
        return new Cost(
                statistics(desk).getPrepareStatementCount(),
                statistics(readingRoom).getPrepareStatementCount());
    }

    /** What it costs to make a public page: whoever sends a cookie is never answered from a copy. */
    Cost ofMaking(Visitor visitor, String address, String... headers) {
        return of(() -> visitor.get(
                address,
                Stream.concat(Stream.of("Cookie", "copy=none"), Stream.of(headers))
                        .toArray(String[]::new)));
    }

    /** The queries to which a task puts the reading room, each and how often, in the words in which they are written. */
    Map<String, Long> queries(Runnable task) {
        var statistics = statistics(readingRoom);
        statistics.clear();
        task.run();
        var queries = new TreeMap<String, Long>();
        for (var query : statistics.getQueries()) {
            queries.put(query, statistics.getQueryStatistics(query).getExecutionCount());
        }
        return queries;
    }

    private static Statistics statistics(EntityManagerFactory unit) {
        return unit.unwrap(SessionFactory.class).getStatistics();
    }

    /** So many statements through the data source of the desk and through that of the reading room. */
    record Cost(long desk, long readingRoom) {}
}
