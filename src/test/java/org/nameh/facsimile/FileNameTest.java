package org.nameh.facsimile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "a.jpg, a.jpg",
        "../../x.jpg, x.jpg",
        "C:\\scans\\y.jpg, y.jpg",
        "a\u202Egpj.exe.jpg, agpj.exe.jpg",
        "نامهٔ مادر.jpg, نامهٔ مادر.jpg",
        "'', ?",
        "/, ?"
    })
    void isTheLastPartOfAPathAsItReads(String given, String kept) {
        assertThat(FileName.clean(given)).isEqualTo(kept);
    }

    @Test
    void keepsTheEndingOfALongName() {
        assertThat(FileName.clean("n".repeat(300) + ".jpg")).hasSize(200).endsWith("nnnnnn.jpg");
    }

    @Test
    void doesWithoutAName() {
        assertThat(FileName.clean(null)).isEqualTo("?");
    }
}
