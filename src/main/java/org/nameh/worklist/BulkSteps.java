package org.nameh.worklist;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Does one thing to many letters, step by step, until none waits; takes down where it broke off before. */
@Dependent
@Named
public class BulkSteps extends AbstractBatchlet {

    @Inject
    @BatchProperty(name = "bulk")
    String id;

    @Inject
    @BatchProperty
    String run;

    @Inject
    BulkRun steps;

    private volatile boolean stopped;

    @Override
    public String process() {
        try {
            var more = true;
            while (more && !stopped) {
                more = steps.step(Long.parseLong(id), Integer.parseInt(run));
            }
        } finally {
            // what is done is not running any more, and stays done
            steps.broken(Long.parseLong(id), Integer.parseInt(run));
        }
        return "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
