package org.nameh.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchTest {

    @Test
    void isWhatItsAddressSays() {
        var said = Map.of(
                "q", "نامه & \"x\"", "kind", "TESTIMONY", "from", "۱۳۶۰", "place", "isfahan", "sort", "relevance");

        var search = Search.read(said::get);

        assertThat(search.parameters()).isEqualTo(said);
        assertThat(search.inAddress()).startsWith("?q=%D9%86%D8%A7%D9%85%D9%87+%26+%22x%22&kind=TESTIMONY&from=");
    }

    @Test
    void isNoQueryForAllLetters() {
        assertThat(Search.all().inAddress()).isEmpty();
        assertThat(Search.all().narrows()).isFalse();
        assertThat(Search.all().asking("-").narrows()).isFalse();
        assertThat(Search.all().with(Facet.KIND, "STATEMENT").narrows()).isTrue();
    }

    @Test
    void narrowsAndWidensByATheme() {
        var about = Search.all().with(Facet.THEME, "LIFE_OUTSIDE").with(Facet.KIND, "REPLY");

        assertThat(about.inAddress()).isEqualTo("?kind=REPLY&theme=LIFE_OUTSIDE");
        assertThat(about.narrows()).isTrue();
        assertThat(Search.read(name -> about.parameters().get(name))).isEqualTo(about);
        assertThat(about.with(Facet.KIND, "").with(Facet.THEME, "")).isEqualTo(Search.all());
    }

    @Test
    void narrowsAndWidensByAYear() {
        var year = Search.all().with(Facet.YEAR, "1988");

        assertThat(year.inAddress()).isEqualTo("?from=1988&to=1988");
        assertThat(year.chosen(Facet.YEAR)).isEqualTo("1988");
        assertThat(year.with(Facet.YEAR, "")).isEqualTo(Search.all());
    }
}
