package org.nameh.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What is known of the file that proves a transfer; its bytes are read and written apart, as {@link EvidenceFiles} does. */
@Entity
@Immutable
@Table(name = "custody_evidence")
public class Evidence {

    @Id
    @Column(name = "transfer_id")
    private Long id;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Column(name = "media_type", nullable = false)
    private String mediaType;

    @Column(nullable = false)
    private int size;

    @Column(nullable = false)
    private byte[] sha256;

    protected Evidence() {
        // for Hibernate
    }
}
