package org.nameh.platform;

/**
 * An address as the world outside knows it: it begins with the setting {@code nameh.public.url}, never with what a request says
 * (OWASP, host header injection).
 */
public final class HouseAddress {

    private static final String UNSET = "http://localhost:8080";

    private HouseAddress() {}

    /** The whole address of a path of the house, which begins with a slash or is empty. */
    public static String of(String path) {
        return Settings.publicAddress().orElse(UNSET) + path;
    }
}
