package org.nameh.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BodyTextTest {

    @Test
    void keepsWordsApartBetweenWhichPaperWasLeftFree() {
        assertThat(read("<p>Ihr<space unit=\"chars\" quantity=\"1\"/><c>s</c>ehr ergebner</p>"))
                .isEqualTo("Ihr sehr ergebner");
    }

    @Test
    void putsNotesOfEditorsInBrackets() {
        assertThat(read("<p>in dem Garten<note>Gastgarten des Bräu.</note> in Hietzing</p>"))
                .isEqualTo("in dem Garten [Gastgarten des Bräu.] in Hietzing");
        assertThat(read("<p>Dimanche<note> <p>Sonntag</p> <p>Sehr geehrter</p> </note>, monsieur</p>"))
                .isEqualTo("Dimanche [Sonntag\n\nSehr geehrter], monsieur");
    }

    @Test
    void marksWhatCannotBeRead() {
        assertThat(read("<p>Frei<gap reason=\"illegible\"/> um acht</p>")).isEqualTo("Frei[…] um acht");
        assertThat(read("<p>in <gap><desc>a place</desc></gap></p>")).isEqualTo("in [a place]");
    }

    @Test
    void marksWhatTheWriterStruckOut() {
        assertThat(read("<p>Je ne renie <del>pas</del> aucune, <del><gap/></del> d<del>é</del><add>i</add>visée</p>"))
                .isEqualTo("Je ne renie ⟦pas⟧ aucune, ⟦[…]⟧ d⟦é⟧ivisée");
    }

    @Test
    void joinsWordsThatALineParted() {
        assertThat(
                        read(
                                "<p>bien appro-<lb break=\"no\"/>ximatif, sans <lb/>lendemain, hé<lb break=\"no\"/> roïque, peut-être</p>"))
                .isEqualTo("bien approximatif, sans\nlendemain, héroïque, peut-être");
    }

    @Test
    void leavesNoBracketsAroundNothing() {
        assertThat(read("<p>ce f<del> </del>léau, a <del> </del> b</p><p><del/>Deux <note> </note>mots</p>"))
                .isEqualTo("ce fléau, a b\n\nDeux mots");
    }

    private static String read(String body) {
        var letter = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body>" + body + "</body></text></TEI>";
        var file = new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8));
        return SharedData.tei(file, "letter.xml").get(0).draft().transcription();
    }
}
