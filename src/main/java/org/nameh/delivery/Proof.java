package org.nameh.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What is known of the file that proves that a letter arrived; its bytes are read and written apart, as {@link ProofFiles} does. */
@Entity
@Immutable
@Table(name = "delivery_proof")
public class Proof {

    @Id
    private Long id;

    @Column(name = "letter_id", nullable = false)
    private Long letterId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ProofKind kind;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Column(name = "media_type", nullable = false)
    private String mediaType;

    @Column(nullable = false)
    private int size;

    @Column(nullable = false)
    private byte[] sha256;

    protected Proof() {
        // for Hibernate
    }
}
