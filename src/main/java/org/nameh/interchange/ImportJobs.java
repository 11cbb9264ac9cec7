package org.nameh.interchange;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Properties;

/** Starts the batch jobs of imports (META-INF/batch-jobs/import.xml). Where they stand is in the tables, not in the jobs. */
@ApplicationScoped
public class ImportJobs {

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportReleased released) {
        var job = new Properties();
        job.setProperty("import", String.valueOf(released.id()));
        job.setProperty("run", String.valueOf(released.run()));
        BatchRuntime.getJobOperator().start("import", job);
    }
}
