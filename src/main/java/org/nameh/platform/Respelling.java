package org.nameh.platform;

import java.util.List;
import java.util.regex.Pattern;

/** Rules that respell a word, each applied to all of it, in order. */
record Respelling(List<Rule> rules) {

    private static final String ARROW = " >";

    /** Reads one rule a line: a regular expression, an arrow, and what replaces it, if anything. */
    static Respelling of(String lines) {
        return new Respelling(lines.lines().map(Rule::of).toList());
    }

    String apply(String word) {
        var respelt = word;
        for (var rule : rules) {
            respelt = rule.found().matcher(respelt).replaceAll(rule.replacement());
        }
        return respelt;
    }

    /** One rule: what is found, and what replaces it. */
    record Rule(Pattern found, String replacement) {

        private static Rule of(String line) {
            var arrow = line.lastIndexOf(ARROW);
            return new Rule(
                    Pattern.compile(line.substring(0, arrow)),
                    line.substring(arrow + ARROW.length()).strip());
        }
    }
}
