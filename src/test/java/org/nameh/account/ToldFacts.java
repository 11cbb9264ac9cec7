package org.nameh.account;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.nameh.platform.Fact;

/** An event source that remembers what it was told to fire. */
final class ToldFacts implements Event<Fact> {

    final List<Fact> told = new ArrayList<>();

    @Override
    public void fire(Fact fact) {
        told.add(fact);
    }

    @Override
    public <U extends Fact> CompletionStage<U> fireAsync(U fact) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Fact> CompletionStage<U> fireAsync(U fact, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<Fact> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Fact> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Fact> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
