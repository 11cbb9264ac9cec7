package org.nameh.interchange;

import java.util.Optional;
import java.util.Set;
import org.nameh.platform.Fact;

/** All letters of an import that could be are registered, in the name of the account that started it. */
public record ImportFinished(long id, int registered, int failed, String by) implements Fact {

    @Override
    public Optional<String> account() {
        return Optional.of(by);
    }

    @Override
    public Optional<String> detail() {
        return Optional.of("import %d, %d registered, %d refused by the register".formatted(id, registered, failed));
    }

    @Override
    public Set<String> concerned() {
        return Set.of(by);
    }
}
