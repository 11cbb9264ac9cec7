package org.nameh.platform.web;

import java.util.Locale;

/** The keys under which the message bundle labels the values of an enum, for example {@code modeOfReceipt.RED_CROSS}. */
final class Choices {

    private Choices() {}

    static String key(Enum<?> choice) {
        var type = choice.getDeclaringClass().getSimpleName();
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + "." + choice.name();
    }
}
