package org.nameh.dashboard;

import java.util.List;

/** The house at a glance: what waits, the stock, the last twelve weeks and months (the median of all these months too), and who did what. */
public record Overview(
        List<Task> tasks,
        List<Stock> stock,
        List<Week> weeks,
        List<Wait> waits,
        Double medianWait,
        List<Share> shares,
        List<Edit> edits) {}
