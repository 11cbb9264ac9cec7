package org.nameh.readingroom;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A walk through the house: from some addresses on, along every link of every page and to the end of every harvest, each address once. */
final class Crawl {

    private static final Pattern LINK = Pattern.compile(
            "\\s(?:href|src|action|formaction|poster)=\"([^\"]*)\"|\\ssrcset=\"([^\"]*)\"|url\\([\"']?([^\"')]+)[\"']?\\)");

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** The lists narrowed in two ways and more are as many as there are letters to the power of facets. */
    private static final Pattern NARROWED_TWICE = Pattern.compile(
            ".*[?&](?:q|kind|language|theme|from|place|person|sort)=.*&(?:kind|language|theme|from|place|person|sort)=.*");

    /** So many pages are asked for side by side, and kept until they are inspected one after the other. */
    private static final int AT_ONCE = 16;

    private static final Pattern OWN = Pattern.compile("(?:http://[^/]+)?(/.*)");

    private final Visitor visitor;
    private final Consumer<Visit> inspector;
    private final Set<String> known = new LinkedHashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private Pattern leftOut = NOTHING;

    /** A walk of a visitor on which somebody inspects all that comes back. */
    Crawl(Visitor visitor, Consumer<Visit> inspector) {
        this.visitor = visitor;
        this.inspector = inspector;
    }

    /** Leaves out addresses of a pattern. */
    Crawl leavingOut(Pattern pattern) {
        leftOut = pattern;
        return this;
    }

    /** Walks on from some addresses. */
    void from(Collection<String> addresses) {
        addresses.forEach(this::note);
        while (!ahead.isEmpty()) {
            var next = Stream.generate(ahead::removeFirst)
                    .limit(Math.min(ahead.size(), AT_ONCE))
                    .toList();
            next.parallelStream().map(visitor::get).toList().forEach(this::walkOn);
        }
    }

    private void walkOn(Visit visit) {
        inspector.accept(visit);
        links(visit).forEach(this::note);
    }

    /** All addresses that were visited. */
    Set<String> visited() {
        return known;
    }

    private void note(String address) {
        if (!leftOut.matcher(address).matches()
                && !NARROWED_TWICE.matcher(address).matches()
                && known.add(address)) {
            ahead.addLast(address);
        }
    }

    /** The addresses within the house that a page leads to. */
    private static Stream<String> links(Visit visit) {
        var written = LINK.matcher(visit.text())
                .results()
                .flatMap(Crawl::targets)
                .map(target -> resolved(visit.asked(), target.replace("&amp;", "&")));
        return Stream.of(visit.header("location").stream(), Harvester.next(visit).stream(), written)
                .flatMap(addresses -> addresses)
                .map(OWN::matcher)
                .filter(own -> own.matches())
                .map(own -> own.group(1).replaceFirst("#.*", ""));
    }

    /** One address, or those of a set of pictures without their widths. */
    private static Stream<String> targets(MatchResult link) {
        if (link.group(2) != null) {
            return Stream.of(link.group(2).split(",")).map(one -> one.strip().replaceFirst("\\s.*", ""));
        }
        return Stream.of(link.group(1) == null ? link.group(3) : link.group(1));
    }

    /** An address as a page writes it, in full. (A query alone keeps the last part of the path, which {@link URI} forgets.) */
    private static String resolved(String page, String target) {
        return target.startsWith("?")
                ? page.replaceFirst("\\?.*", "") + target
                : URI.create(page).resolve(target).toString();
    }
}
