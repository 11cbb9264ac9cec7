package org.nameh.matching;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nameh.people.NewCorrespondent;

/**
 * A trial of the matcher on people who never lived: letters wait for some of them, and of those who come with a declaration some are
 * among them, some are their brothers, sisters and namesakes, and some nobody waits for.
 */
public final class Trial {

    private static final int SHOWN = 5;
    private static final int COMPARED_AT_MOST = 100;

    private final Map<Integer, Profile> waiting = new TreeMap<>();
    private final Map<Integer, Profile> coming = new TreeMap<>();
    private final Map<String, List<Integer>> index = new HashMap<>();
    private final Map<String, Integer> bearers = new HashMap<>();

    private Trial() {}

    /** Prints the figures for some seeds (1 to 3 unless others are given), with the habits that were looked at, and with all. */
    public static void main(String... seeds) {
        for (var seed : seeds.length == 0 ? new String[] {"1", "2", "3"} : seeds) {
            for (var habits : List.of(Habit.known(), Habit.all())) {
                var figures = of(6_000, Long.parseLong(seed), habits).run();
                System.out.println("seed " + seed + ", " + habits.size() + " habits: " + figures);
            }
        }
    }

    /** Of so many people; letters wait for five in six of them, and half of them come. */
    static Trial of(int size, long seed, Set<Habit> habits) {
        var trial = new Trial();
        for (var one : InventedPeople.of(size, seed)) {
            if (one.id() % 6 != 5) {
                trial.await(one, Encounter.asAddressee(one, habits, seed), Encounter.writer(one, habits, seed));
            }
            if (one.id() % 2 == 1) {
                trial.coming.put(one.id(), Profile.of(Encounter.asDeclarant(one, habits, seed)));
            }
        }
        return trial;
    }

    private void await(Invented one, NewCorrespondent facts, String writer) {
        var profile = Profile.of(facts).awaitedBy(writer);
        waiting.put(one.id(), profile);
        keys(profile).forEach(key -> {
            index.computeIfAbsent(key, none -> new ArrayList<>()).add(one.id());
            if (key.startsWith("w:")) {
                bearers.merge(key.substring(2), 1, Integer::sum);
            }
        });
    }

    private static Set<String> keys(Profile one) {
        var father = one.fathers().stream().findFirst().orElse(null);
        var mother = one.mothers().stream().findFirst().orElse(null);
        return MatchKeys.of(one.names(), father, mother, one.born());
    }

    /** Lets everybody come, and counts. */
    Figures run() {
        var figures = new Figures();
        coming.forEach((id, profile) -> figures.count(id, waiting.containsKey(id), proposals(profile)));
        return figures;
    }

    /** Who is proposed for somebody, the likeliest first. */
    private List<Map.Entry<Integer, Score>> proposals(Profile sought) {
        var population = population(sought);
        return candidates(sought).stream()
                .map(id -> Map.entry(id, Score.of(population, sought, waiting.get(id))))
                .filter(one -> one.getValue().isWorthTelling())
                .sorted(Map.Entry.<Integer, Score>comparingByValue().reversed())
                .limit(SHOWN)
                .toList();
    }

    // the database counts the bearers of the parts of the name at hand alone
    private Population population(Profile sought) {
        var counted = sought.parts().stream().collect(toMap(part -> part, part -> bearers.getOrDefault(part, 0)));
        return new Population(waiting.size(), counted);
    }

    private List<Integer> candidates(Profile sought) {
        var shared = new TreeMap<Integer, Integer>();
        MatchKeys.sought(sought)
                .forEach(key -> index.getOrDefault(key, List.of())
                        .forEach(id -> shared.merge(id, MatchKeys.rank(key), Integer::sum)));
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(COMPARED_AT_MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What was counted. */
    static final class Figures {

        private int awaited;
        private int inFive;
        private int firsts;
        private int rightFirsts;
        private int rightTop;

        private void count(int id, boolean isAwaited, List<Map.Entry<Integer, Score>> proposed) {
            var right = !proposed.isEmpty() && proposed.get(0).getKey() == id;
            var likely = !proposed.isEmpty() && proposed.get(0).getValue().isLikely();
            awaited += isAwaited ? 1 : 0;
            inFive += proposed.stream().anyMatch(one -> one.getKey() == id) ? 1 : 0;
            firsts += likely ? 1 : 0;
            rightFirsts += likely && right ? 1 : 0;
            rightTop += right ? 1 : 0;
        }

        /** Of those for whom letters wait, the share that stands among the first five. */
        double recall() {
            return (double) inFive / awaited;
        }

        /** Of those for whom letters wait, the share who are proposed first, put forward or not. */
        double foundFirst() {
            return (double) rightTop / awaited;
        }

        /** Of all first proposals that are put forward, also those made to people for whom nothing waits, the share that is right. */
        double precision() {
            return (double) rightFirsts / firsts;
        }

        @Override
        public String toString() {
            return "%d awaited, recall in five %.4f, first of all %.4f; %d put forward, precision %.4f"
                    .formatted(awaited, recall(), foundFirst(), firsts, precision());
        }
    }
}
