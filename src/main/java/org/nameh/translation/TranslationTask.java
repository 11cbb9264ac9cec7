package org.nameh.translation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.nameh.letter.Letter;

/** That a translator is to write a letter down in a language, until when; open until somebody ends it. */
@Entity
@Table(name = "translation_task")
public class TranslationTask {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "translation_task")
    @SequenceGenerator(name = "translation_task", sequenceName = "translation_task_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id", updatable = false)
    private Letter letter;

    @Column(nullable = false, updatable = false)
    private String language;

    @Column(nullable = false, updatable = false)
    private String translator;

    @Column(updatable = false)
    private LocalDate due;

    @Column(name = "assigned_by", nullable = false, updatable = false)
    private String assignedBy;

    @Column(name = "assigned_at", nullable = false, updatable = false)
    private Instant assignedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected TranslationTask() {
        // for Hibernate
    }

    TranslationTask(Letter letter, String language, String translator, LocalDate due, String by, Instant at) {
        letter.requireNotVoid();
        this.letter = letter;
        this.language = language;
        this.translator = translator;
        this.due = due;
        this.assignedBy = by;
        this.assignedAt = at;
    }

    /** Ends it: the letter is closed to the translator. @throws TaskRefused if it has ended */
    void end(String by, Instant at) {
        if (endedAt != null) {
            throw new TaskRefused("task.refused.ended");
        }
        endedBy = by;
        endedAt = at;
    }

    TaskRow row() {
        return new TaskRow(id, language, translator, due, assignedBy, assignedAt);
    }

    Long getId() {
        return id;
    }

    Letter getLetter() {
        return letter;
    }

    String getLanguage() {
        return language;
    }

    String getTranslator() {
        return translator;
    }
}
