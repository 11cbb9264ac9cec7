package org.nameh.platform;

import java.util.Locale;
import java.util.Optional;

/** The settings of this installation, from system properties ({@code nameh.zone}) or the environment ({@code NAMEH_ZONE}). */
public final class Settings {

    private Settings() {}

    /** The value of a setting, if it is set and not blank. */
    public static Optional<String> get(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() ->
                        Optional.ofNullable(System.getenv(name.replace('.', '_').toUpperCase(Locale.ROOT))))
                .filter(value -> !value.isBlank());
    }

    /** Where the world reaches this installation ({@code nameh.public.url}), without a slash at the end, if that is set. */
    public static Optional<String> publicAddress() {
        return get("nameh.public.url").map(address -> address.replaceFirst("/+$", ""));
    }

    /** Whether a setting says {@code true}. */
    public static boolean isOn(String name) {
        return get(name).map(Boolean::parseBoolean).orElse(false);
    }
}
