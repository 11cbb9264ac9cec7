package org.nameh.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

    private static final String PAGE = """
            <form id="other"><input type="text" name="stranger" value="x" /></form>
            <form id="register" name="register" method="post">
              <input type="hidden" name="register" value="register" />
              <input id="sender" type="text" name="sender" value="Maryam &quot;M.&quot; &amp; son" />
              <input name="place" />
              <input type="checkbox" name="ticked" value="on" checked="checked" /><input type="checkbox" name="not" value="on" />
              <select name="mode" size="1"><option value="POST" selected="selected">By post</option>
                <option value="EMAIL">E-mail</option></select>
              <select name="kind"><option value="">Choose</option></select>
              <textarea name="note" rows="3">two
            lines</textarea>
              <input type="submit" name="go" value="Go" />
            </form>""";

    @Test
    void goesBackAsItCame() {
        assertThat(Form.read(PAGE, "register"))
                .isEqualTo(Map.of(
                        "register", "register",
                        "sender", "Maryam \"M.\" & son",
                        "place", "",
                        "ticked", "on",
                        "mode", "POST",
                        "note", "two\nlines"));
    }

    @Test
    void mustStandOnThePage() {
        assertThatThrownBy(() -> Form.read(PAGE, "search")).isInstanceOf(Wire.WrongAnswer.class);
    }
}
