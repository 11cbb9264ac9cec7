package org.nameh.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SitemapFileTest {

    @Test
    void isOneWhereAllFits() {
        assertThat(SitemapFile.files(8_900)).isEmpty();
    }

    @Test
    void isOneOfThirtyThreeWhereThatIsTooMuch() {
        assertThat(SitemapFile.files(8_901)).hasSize(33).startsWith(0, 1).endsWith(32);
        assertThat(SitemapFile.beginning(1)).contains("0");
        assertThat(SitemapFile.beginning(32)).contains("z");
    }

    @Test
    void isOneOfAThousandForAMillionLetters() {
        assertThat(SitemapFile.files(SitemapFile.COUNTED))
                .hasSize(1 + 1024)
                .startsWith(0, 33)
                .endsWith(1056);
        assertThat(SitemapFile.beginning(33)).contains("00");
        assertThat(SitemapFile.beginning(65)).contains("10");
        assertThat(SitemapFile.beginning(1056)).contains("zz");
    }

    @Test
    void isNoOther() {
        assertThat(SitemapFile.beginning(0)).isEmpty();
        assertThat(SitemapFile.beginning(-1)).isEmpty();
        assertThat(SitemapFile.beginning(1057)).contains("000");
        assertThat(SitemapFile.beginning(99_999)).isEmpty();
    }
}
