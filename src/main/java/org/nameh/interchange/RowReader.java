package org.nameh.interchange;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Reads an import row by row; of those that were settled by an earlier start it reads none again. */
@Dependent
@Named
public class RowReader extends AbstractItemReader {

    /** What a step holds when its import does not go on by this job. */
    static final String NO_MORE = "no more";

    @Inject
    @BatchProperty(name = "import")
    String id;

    @Inject
    @BatchProperty
    String run;

    @Inject
    ImportRun steps;

    @Inject
    Openings openings;

    @Inject
    StepContext step;

    private Rows rows;
    private int row;

    @Override
    public void open(Serializable checkpoint) {
        steps.current(Long.parseLong(id), Integer.parseInt(run)).ifPresent(this::open);
    }

    private void open(ImportSheet sheet) {
        var first = sheet.state() == ImportState.READING
                ? 1
                : steps.firstReady(sheet.id()).orElse(Integer.MAX_VALUE);
        rows = openings.rows(sheet);
        while (row + 1 < first && rows.hasNext()) {
            rows.next();
            row++;
        }
    }

    @Override
    public Object readItem() {
        try {
            if (rows == null || NO_MORE.equals(step.getTransientUserData()) || !rows.hasNext()) {
                return null;
            }
            row++;
            return new NumberedRow(row, rows.next());
        } catch (FileRefused refused) {
            steps.refused(Long.parseLong(id), Integer.parseInt(run), refused.finding());
            return null;
        }
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
        }
    }
}
