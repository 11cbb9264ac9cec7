package org.nameh.interchange;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.DataException;

/** Hands the rows of a chunk on: for trial, or to be registered. A row that the register refuses does not keep the others out. */
@Dependent
@Named
public class RowWriter extends AbstractItemWriter {

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
    public void writeItems(List<Object> items) {
        var letters = new LinkedHashMap<Integer, Incoming>();
        items.stream().map(NumberedRow.class::cast).forEach(one -> letters.put(one.row(), one.letter()));
        var state = steps.current(importId(), start()).map(ImportSheet::state);
        if (state.isEmpty()) {
            step.setTransientUserData(RowReader.NO_MORE); // paused, or started anew
        } else if (state.get() == ImportState.READING) {
            steps.tried(importId(), start(), letters);
        } else {
            register(letters);
        }
    }

    private void register(Map<Integer, Incoming> letters) {
        try {
            steps.registered(importId(), start(), letters);
        } catch (PersistenceException | TransactionalException | ConstraintViolationException refused) {
            requireRefusalOfContent(refused);
            letters.forEach(this::registerAlone);
        }
    }

    private void registerAlone(int row, Incoming letter) {
        try {
            steps.registered(importId(), start(), Map.of(row, letter));
        } catch (PersistenceException | TransactionalException | ConstraintViolationException refused) {
            steps.failed(importId(), start(), row, requireRefusalOfContent(refused));
        }
    }

    /** Why the content was refused; goes on falling if it was not the content, but for example the connection. */
    private static String requireRefusalOfContent(RuntimeException fallen) {
        for (Throwable cause = fallen; cause != null; cause = cause.getCause()) {
            if (cause instanceof org.hibernate.exception.ConstraintViolationException named) {
                return String.valueOf(named.getConstraintName());
            }
            if (cause instanceof DataException || cause instanceof ConstraintViolationException) {
                return cause.getClass().getSimpleName();
            }
        }
        throw fallen;
    }

    private long importId() {
        return Long.parseLong(id);
    }

    private int start() {
        return Integer.parseInt(run);
    }
}
