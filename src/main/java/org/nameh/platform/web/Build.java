package org.nameh.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The build that is running. */
public final class Build {

    private static final Properties FACTS = read();

    private Build() {}

    /** When it was made, as {@code yyyyMMddHHmmss} in UTC. */
    public static String stamp() {
        return FACTS.getProperty("build");
    }

    private static Properties read() {
        var facts = new Properties();
        try (var source = Build.class.getResourceAsStream("/build.properties")) {
            facts.load(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return facts;
    }
}
