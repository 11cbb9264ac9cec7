package org.nameh.facsimile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A file with scans as it came; its bytes stay in the database and are read apart, piece by piece. */
@Entity
@Immutable
@Table(name = "scan")
public class Scan {

    @Id
    private Long id;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ScanType type;

    @Column(nullable = false)
    private int size;

    @Column(name = "received_by", nullable = false)
    private String receivedBy;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    protected Scan() {
        // for Hibernate
    }

    public Long getId() {
        return id;
    }

    public String getFileName() {
        return fileName;
    }

    public ScanType getType() {
        return type;
    }

    public int getSize() {
        return size;
    }

    public String getReceivedBy() {
        return receivedBy;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }
}
