package org.nameh.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopyInTest {

    @Test
    void keepsRowsAndColumnsApart() {
        assertThat(CopyIn.line(1, "a\tb\nc\\d", null, "")).isEqualTo("1\ta\\tb\\nc\\\\d\t\\N\t\n");
    }
}
