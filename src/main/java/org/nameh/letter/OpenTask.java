package org.nameh.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/**
 * That a letter lies with a translator now, by a task or because the work on it is assigned to them: what opens it to somebody who
 * is a translator and nothing else.
 */
@Entity
@Immutable
@Table(name = "open_task")
public class OpenTask {

    @Id
    private Long id;

    @Column(name = "letter_id")
    private Long letterId;

    private String translator;

    protected OpenTask() {
        // for Hibernate
    }
}
