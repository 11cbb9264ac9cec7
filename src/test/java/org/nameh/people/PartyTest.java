package org.nameh.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartyTest {

    @Test
    void isNobodyWhereNobodyKnows() {
        assertThat(Party.unknown()).isEqualTo(new Party(null, null));
    }

    @Test
    void isKnownByItsPlaceInTheDirectoryAlone() {
        assertThat(Party.known(7)).isEqualTo(new Party(7L, null));
    }

    @Test
    void isNewByItsNameAlone() {
        assertThat(Party.named("Golnar Omidi")).isEqualTo(new Party(null, "Golnar Omidi"));
    }
}
