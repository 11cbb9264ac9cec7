package org.nameh.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The settings of this installation, from system properties ({@code nameh.zone}) or the environment ({@code NAMEH_ZONE}). */
public final class Settings {

    private static final Pattern SLASHES_AT_ITS_END = Pattern.compile("/+$");

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
        return get("nameh.public.url")
                .map(address -> SLASHES_AT_ITS_END.matcher(address).replaceFirst(""));
    }

    /** Whether a setting says {@code true}. */
    public static boolean isOn(String name) {
        return get(name).map(Boolean::parseBoolean).orElse(false);
    }
}
