package org.nameh.unsent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** What tells one unsent form from all others: the account that typed into it, and the id that the page drew for it. */
@Embeddable
public record FormKey(
        @Column(nullable = false) String owner,
        @Column(nullable = false) UUID id) implements Serializable {}
