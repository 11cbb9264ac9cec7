package org.nameh.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nameh.platform.Role;

class GateTest {

    private static final String ADDRESS = "192.0.2.1";
    private static final String PASSWORD = SampleAccounts.PASSWORD;

    private final Argon2idHash hash = new Argon2idHash("");
    private final Gate gate = new Gate();
    private final List<String> entries = new ArrayList<>();

    private String stored = hash.hash(PASSWORD);
    private boolean tooEarly;

    @BeforeEach
    void open() {
        gate.book = new ScriptedBook();
        gate.hash = hash;
    }

    @Test
    void letsInWithRightPassword() {
        assertThat(gate.admit("sara", PASSWORD, ADDRESS)).contains(new SignedIn("sara", Set.of(Role.EDITOR)));
    }

    @Test
    void refusesWrongPassword() {
        assertThat(gate.admit("sara", "something else", ADDRESS)).isEmpty();
    }

    @Test
    void entersWrongPassword() {
        gate.admit("sara", "something else", ADDRESS);

        assertThat(entries).containsExactly("failed");
    }

    @Test
    void refusesRightPasswordThatComesTooEarly() {
        tooEarly = true;

        assertThat(gate.admit("sara", PASSWORD, ADDRESS)).isEmpty();
    }

    @Test
    void keepsHashOfTodaysCost() {
        gate.admit("sara", PASSWORD, ADDRESS);

        assertThat(entries).containsExactly(stored);
    }

    @Test
    void renewsHashOfOtherCost() {
        stored = "$argon2id$v=19$m=8,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$IU7t/kEJz22TEuzv/u6nGuEq0t5tQVJH6XYdCSPxrJI";

        gate.admit("sara", "کتاب", ADDRESS);

        assertThat(entries).singleElement().matches(fresh -> hash.verify("کتاب", fresh) && !hash.needsRehash(fresh));
    }

    @Test
    void hearsNextAfterManyFailures() {
        for (var attempt = 0; attempt < 13; attempt++) {
            gate.admit("sara", "something else", ADDRESS);
        }

        assertThat(gate.admit("sara", PASSWORD, ADDRESS)).isPresent();
    }

    private class ScriptedBook extends GateBook {

        @Override
        public Optional<Attempt> enter(String typedName, String address) {
            return Optional.of(new Attempt("digest", typedName, stored)).filter(attempt -> !tooEarly);
        }

        @Override
        public void failed(Attempt attempt) {
            entries.add("failed");
        }

        @Override
        public SignedIn succeeded(Attempt attempt, String freshHash) {
            entries.add(freshHash);
            return new SignedIn(attempt.account(), Set.of(Role.EDITOR));
        }
    }
}
