package org.nameh.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {

    @ParameterizedTest
    @CsvSource({
        "میشود, این کار می\u200Cشود., این کار [می\u200Cشود].",
        "می\u200Cشود, این کار مي شود., این کار [مي شود].",
        "شود, این می\u200Cشود, این می\u200C[شود]",
        "کتابهای, كتاب هاي او, [كتاب هاي] او",
        "بین المللی, روز بین\u200Cالمللی زن, روز [بین\u200Cالمللی] زن",
        "بین\u200Cالمللی, روز بین المللی, روز [بین] [المللی]",
        "خانه, خانهٔ ما خانۀ آنها خانه\u200Cای, [خانهٔ] ما [خانۀ] آنها [خانه]\u200Cای",
        "ازادی, «آزادی»، آزادگی, «[آزادی]»، آزادگی",
        "محمد, مُحَمَّد و محمود, [مُحَمَّد] و محمود",
        "1380, سال ۱۳۸۰ و ١٣٨٠, سال [۱۳۸۰] و [١٣٨٠]",
        "Müller, Herr MULLER und Müllerin, Herr [MULLER] und Müllerin",
        "strasse, die Straße, die [Straße]",
        "مسوول, مسئول و مسؤول, مسئول و مسؤول",
        "\"my dear\", My dear my, [My dear] my",
        "\"my dear\", my\u00A0own dear, my\u00A0own dear"
    })
    void marksTheOriginalSpelling(String asked, String text, String marked) {
        assertThat(shown(new Marker(new Sought(Question.read(asked), List.of())).marked(text, "fa")))
                .isEqualTo(marked);
    }

    @Test
    void marksWordsOfTheSameStemInTheirLanguage() {
        var marker = new Marker(new Sought(Question.read("letters"), List.of("en:letter", "de:lett")));

        assertThat(shown(marker.marked("A letter, lettered, of letterpress", "en")))
                .isEqualTo("A [letter], [lettered], of letterpress");
        assertThat(shown(marker.marked("A letter", "fa"))).isEqualTo("A letter");
    }

    @Test
    void cutsAnExcerptAtWords() {
        var marker = new Marker(new Sought(Question.read("needle"), List.of()));
        var text = "hay stack ".repeat(50) + "needle " + "straw heap ".repeat(50);

        var excerpt = shown(marker.excerpt(text, "en").orElseThrow().stretches());

        assertThat(excerpt).startsWith("… ").endsWith(" …").contains("[needle]").hasSizeLessThan(400);
        assertThat(excerpt.substring(2)).matches("(hay|stack) .*(straw|heap) …");
        assertThat(marker.excerpt("nothing here", "en")).isEmpty();
    }

    @Test
    void showsAGapAsAGap() {
        var marker = new Marker(new Sought(Question.read("in"), List.of()));

        assertThat(shown(marker.marked("We lived in \uE002 then", "en"))).isEqualTo("We lived [in] […] then");
    }

    private static String shown(List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> stretch.marked() ? "[" + stretch.text() + "]" : stretch.text())
                .collect(Collectors.joining());
    }
}
