package org.nameh.unsent;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Logger;
import org.nameh.platform.Seal;

/** What was typed into a form and not sent yet, sealed for its owner and its address. Written by {@link KeptForms} alone. */
@Entity
@Table(name = "unsent_form")
public class UnsentForm {

    private static final Logger LOG = Logger.getLogger(UnsentForm.class.getName());

    @EmbeddedId
    private FormKey key;

    @Column(nullable = false)
    private String address;

    private byte[] sealed;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected UnsentForm() {
        // for Hibernate
    }

    /** What is sealed is sealed for this place: in another row nobody can open it. */
    static String place(FormKey key, String address) {
        return "unsent form " + key.owner() + ' ' + key.id() + ' ' + address;
    }

    /** What was typed; none if it was sent since, or if the row was tampered with. */
    Optional<KeptForm> open(Seal seal) {
        try {
            return sentAt != null
                    ? Optional.empty()
                    : Optional.of(new KeptForm(
                            TypedForm.open(key.id(), address, seal.open(sealed, place(key, address))), savedAt));
        } catch (IllegalStateException tampered) {
            LOG.warning(() -> "an unsent form of " + key.owner()
                    + " cannot be opened: it was altered, moved, or sealed with" + " another key");
            return Optional.empty();
        }
    }
}
