package org.nameh.unsent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"password", "newPassword", "jakarta.faces.ViewState", "unsent"})
    void keepsNoSecret(String name) {
        var form = form("/desk/letters/new", new TypedField(name, "secret"), new TypedField("note", "kept"));

        assertThat(form.fields()).containsExactly(new TypedField("note", "kept"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/login", "/desk/accounts", "/en/letters", "//elsewhere", "/desk/letters/new?x", ""})
    void isRefusedAtAnAddressWithoutFormsToKeep(String address) {
        assertThatThrownBy(() -> form(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comesBackLetterForLetter() {
        var typed = form(
                "/desk/letters/2026-0001",
                new TypedField("original", "می‌روم\r\n\r\n\"«\\\u0001"),
                new TypedField("also", "ar"),
                new TypedField("also", "de"));

        assertThat(TypedForm.open(typed.id(), typed.address(), typed.json())).isEqualTo(typed);
    }

    @Test
    void isKnownByTheBeginningOfItsLongestText() {
        assertThat(form("/desk/queue", new TypedField("kind", "X"), new TypedField("note", " a\n b ".repeat(60)))
                        .glimpse())
                .startsWith("a b a b")
                .hasSize(81)
                .endsWith("…");
        assertThat(form("/desk/queue").glimpse()).isEmpty();
    }

    @Test
    void keepsTheTokenWithoutShowingIt() {
        var token = new TypedField("token", UUID.randomUUID().toString());
        var form = form("/desk/letters/new", token, new TypedField("note", "kept"), new TypedField("place", " "));

        assertThat(form.fields()).contains(token);
        assertThat(form.words()).containsExactly(new TypedField("note", "kept"));
        assertThat(form.glimpse()).isEqualTo("kept");
    }

    private static TypedForm form(String address, TypedField... fields) {
        return new TypedForm(UUID.randomUUID(), address, List.of(fields));
    }
}
