package org.nameh.harvest;

import java.net.URI;
import org.nameh.platform.HouseAddress;
import org.nameh.platform.Settings;

/** Whom those write to who run harvesters: the setting {@code nameh.contact.mail}, else the sender of the house's mail. */
final class Contact {

    private Contact() {}

    /** The address; that of the postmaster (RFC 5321, section 4.5.1) where none is set. */
    static String mail() {
        return Settings.get("nameh.contact.mail")
                .or(() -> Settings.get("nameh.mail.from"))
                .orElseGet(() -> "postmaster@" + host());
    }

    private static String host() {
        var host = URI.create(HouseAddress.of("/")).getHost();
        return host.contains(".") ? host : host + ".invalid";
    }
}
