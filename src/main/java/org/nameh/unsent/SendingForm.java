package org.nameh.unsent;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** The form that the request at hand sends, if it is one of those that are kept until they are sent. */
@RequestScoped
public class SendingForm {

    private UUID id;
    private String address;

    /** Says which form this request sends, and from which address. */
    public void is(UUID id, String address) {
        this.id = id;
        this.address = address;
    }

    Optional<UUID> id() {
        return Optional.ofNullable(id);
    }

    String address() {
        return address;
    }
}
