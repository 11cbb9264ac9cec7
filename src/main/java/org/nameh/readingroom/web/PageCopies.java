package org.nameh.readingroom.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nameh.platform.Settings;
import org.nameh.readingroom.State;

/**
 * The copies of public pages that this node keeps in memory, by their addresses: those that are asked for most, up to the MiB of
 * the setting {@code nameh.copies} (32 where it is unset; with 0 none are kept). All are dropped as soon as the collection is seen
 * in another state.
 */
@ApplicationScoped
public class PageCopies {

    private static final int MEBIBYTE = 1 << 20;

    private final Cache<String, PageCopy> copies = Caffeine.newBuilder()
            .maximumWeight(Settings.get("nameh.copies").map(Long::parseLong).orElse(32L) * MEBIBYTE)
            .<String, PageCopy>weigher((address, copy) -> copy.weight())
            .executor(Runnable::run)
            .build();

    private volatile State seen;

    /** The copy of what stands at an address in a state of the collection, if one is kept. */
    Optional<PageCopy> find(String address, State state) {
        if (!state.equals(seen)) {
            seen = state;
            copies.invalidateAll();
        }
        // one that was still being made when the state changed came after the others were dropped
        return Optional.ofNullable(copies.getIfPresent(address))
                .filter(copy -> copy.state().equals(state));
    }

    /** Keeps a copy, unless it is so large that it would drive out many. */
    void keep(String address, PageCopy copy) {
        if (copy.weight() <= MEBIBYTE) {
            copies.put(address, copy);
        }
    }
}
