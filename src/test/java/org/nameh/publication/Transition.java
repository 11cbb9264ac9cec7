package org.nameh.publication;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nameh.letter.RegistrationNumber;

/**
 * One way on for a letter: where it starts, the boundary call that leads on, which of the cast it lets through, and whom it refuses
 * although their role would do. Everybody else is forbidden to call it.
 */
record Transition(
        String name,
        Supplier<RegistrationNumber> start,
        Consumer<RegistrationNumber> call,
        Set<String> lets,
        Set<String> refuses) {

    Transition(String name, Supplier<RegistrationNumber> start, Consumer<RegistrationNumber> call, Set<String> lets) {
        this(name, start, call, lets, Set.of());
    }

    /** What becomes of the call in somebody's name. */
    String expected(String who) {
        return lets.contains(who) ? "goes on" : refuses.contains(who) ? "refused" : "forbidden";
    }
}
