package org.nameh.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WorkloadTest {

    @Test
    void isFoundByItsName() {
        assertThat(Workload.NAMED).extracting(Workload::name).doesNotHaveDuplicates();
        assertThat(Workload.named("letter")).isIn(Workload.NAMED);
    }

    @Test
    void mayBeAnyAddress() {
        assertThat(Workload.named("/desk/letters?status=DRAFT").connections()).isEqualTo(16);
    }

    @Test
    void mayHaveOtherConnections() {
        assertThat(Workload.named("list@4"))
                .extracting(Workload::name, Workload::connections)
                .containsExactly("list@4", 4);
    }

    @Test
    void isNothingElse() {
        assertThatThrownBy(() -> Workload.named("lettr"))
                .hasMessageContaining("lettr")
                .hasMessageContaining("letter-304");
    }
}
