package org.nameh.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProcessTreeTest {

    private static final String STAT =
            "%d (%s) S %d 812 812 0 -1 4194560 5302 92 0 0 11 7 100 20 20 0 1 0 90211 218341376 3402 0 0";

    @Test
    void readsParentAndTicksWithThoseOfEndedChildren() {
        assertThat(ProcessLine.read(STAT.formatted(815, "postgres", 812))).isEqualTo(new ProcessLine(815, 812, 138));
    }

    @Test
    void isNotMisledByNames() {
        var read = ProcessLine.read(STAT.formatted(815, "a) S 1 (b c", 812));

        assertThat(read).isEqualTo(new ProcessLine(815, 812, 138));
    }

    @Test
    void holdsItsRootsAndAllThatDescendFromThem() {
        var server = new ProcessLine(10, 1, 0);
        var postmaster = new ProcessLine(20, 1, 0);
        var backend = new ProcessLine(21, 20, 0);
        var grandchild = new ProcessLine(5, 21, 0);
        var stranger = new ProcessLine(30, 1, 0);

        var members = ProcessTree.members(List.of(grandchild, backend, postmaster, server, stranger), Set.of(10L, 20L));

        assertThat(members).containsExactlyInAnyOrder(server, postmaster, backend, grandchild);
    }
}
