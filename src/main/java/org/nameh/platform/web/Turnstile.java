package org.nameh.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A turnstile before a form that anybody may send: each network has so many goes at once, and a go comes back after each pause.
 * Nobody is locked out: whoever has none left learns how long until the next (the generic cell rate algorithm, ITU-T I.371). It
 * counts in memory alone, on this node alone, by an address of IPv4 or the first 64 bits of one of IPv6, and forgets a network as
 * soon as it has all its goes again; it holds 100,000 networks at most.
 */
public final class Turnstile {

    private static final int NETWORKS = 100_000;
    private static final int NETWORK_BYTES = 8;

    private final Clock clock;
    private final Duration pause;
    private final Duration burst;
    // by network, when it will have all its goes again
    private final Cache<String, Instant> full;

    /** A turnstile that lets a network through so often at once, and once more after each pause. */
    public Turnstile(int goes, Duration pause, Clock clock) {
        this.clock = clock;
        this.pause = pause;
        this.burst = pause.multipliedBy(goes - 1L);
        this.full = Caffeine.newBuilder()
                .maximumSize(NETWORKS)
                .expireAfterWrite(pause.multipliedBy(goes))
                .executor(Runnable::run)
                .build();
    }

    /** Takes a go of the network of an address; gives how long to wait for the next one instead if none is left, else zero. */
    public Duration pass(String address) {
        var now = clock.instant();
        var wait = new Duration[] {Duration.ZERO};
        full.asMap().compute(network(address), (network, seen) -> {
            var from = seen == null || seen.isBefore(now) ? now : seen;
            wait[0] = Duration.between(now.plus(burst), from);
            return isToWait(wait[0]) ? from : from.plus(pause);
        });
        return isToWait(wait[0]) ? wait[0] : Duration.ZERO;
    }

    private static boolean isToWait(Duration wait) {
        return wait.compareTo(Duration.ZERO) > 0;
    }

    private static String network(String address) {
        try {
            var parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException unreadable) {
            throw new IllegalArgumentException("an address that the server did not give", unreadable);
        }
    }
}
