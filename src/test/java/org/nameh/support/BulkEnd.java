package org.nameh.support;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.nameh.demo.AsEditor;
import org.nameh.worklist.BulkDesk;
import org.nameh.worklist.BulkSheet;
import org.nameh.worklist.BulkState;

/** Waits for the job of one thing that is done to many letters. */
@ApplicationScoped
public class BulkEnd {

    @Inject
    BulkDesk desk;

    @Inject
    AsEditor editor;

    /** What was asked for under an id, once its job has ended. */
    public BulkSheet of(long id) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        var sheet = editor.get(() -> desk.show(id));
        while (sheet.state() == BulkState.RUNNING) {
            assertThat(System.nanoTime()).as("the job never ended").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            sheet = editor.get(() -> desk.show(id));
        }
        return sheet;
    }
}
