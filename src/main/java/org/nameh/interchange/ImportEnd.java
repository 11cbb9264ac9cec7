package org.nameh.interchange;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes down how the job of an import ended: with the last row, or before. */
@Dependent
@Named
public class ImportEnd extends AbstractStepListener {

    @Inject
    @BatchProperty(name = "import")
    String id;

    @Inject
    @BatchProperty
    String run;

    @Inject
    ImportRun steps;

    @Inject
    StepContext step;

    @Override
    public void afterStep() {
        var wholly = step.getException() == null
                && step.getBatchStatus() != BatchStatus.STOPPING
                && step.getBatchStatus() != BatchStatus.STOPPED
                && step.getBatchStatus() != BatchStatus.FAILED;
        if (wholly) {
            steps.finished(Long.parseLong(id), Integer.parseInt(run));
        } else {
            steps.broken(Long.parseLong(id), Integer.parseInt(run));
        }
    }
}
