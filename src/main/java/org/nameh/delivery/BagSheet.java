package org.nameh.delivery;

import java.util.List;

/** Letters that were handed over together, and how. */
public record BagSheet(Long id, HandOver handOver, List<BagRow> letters) {}
