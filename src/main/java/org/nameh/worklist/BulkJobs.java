package org.nameh.worklist;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Properties;

/** Starts the batch jobs of what is done to many letters (META-INF/batch-jobs/bulk.xml). */
@ApplicationScoped
public class BulkJobs {

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) BulkReleased released) {
        var job = new Properties();
        job.setProperty("bulk", String.valueOf(released.id()));
        job.setProperty("run", String.valueOf(released.run()));
        BatchRuntime.getJobOperator().start("bulk", job);
    }
}
