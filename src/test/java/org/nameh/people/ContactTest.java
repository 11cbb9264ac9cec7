package org.nameh.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContactTest {

    @Test
    void findsMailAddressesAmongTheWords() {
        var contact = new Contact(
                "Tel. 030 901820, golnar@example.org; work: g.o+x@mail.example.com.", "golnar@example.org", null);

        assertThat(Contact.mailAddresses(List.of(contact)))
                .containsExactly("golnar@example.org", "g.o+x@mail.example.com");
        assertThat(Contact.mailAddresses(List.of(Contact.none()))).isEmpty();
    }

    @Test
    void leavesOutWhatAnyEntryForbids() {
        var one = new Contact("golnar@example.org, old@example.org", null, null);
        var merged = new Contact(
                null, null, "OLD@example.org, her father reads it", Ways.of(Set.of(), Set.of(ContactWay.POST)));

        assertThat(Contact.mailAddresses(List.of(one, merged))).containsExactly("golnar@example.org");
    }

    @Test
    void allowsNothingWhileWordsThatForbidAreNotSorted() {
        assertThat(new Contact("x", null, "The landline").ways().isShut()).isTrue();
        assertThat(new Contact("x", null, null).ways()).isEqualTo(Ways.unknown());
        assertThat(new Contact("x", null, "The landline", Ways.unknown()).isUnsorted())
                .isTrue();
        assertThat(new Contact("x", null, "The landline", Ways.none()).isUnsorted())
                .isFalse();
        assertThat(new Contact("x", null, "The landline", Ways.of(Set.of(), Set.of(ContactWay.TELEPHONE))).isUnsorted())
                .isFalse();
    }

    @Test
    void takesMoreBelowWhatItSaysAndKeepsTheWaysUnlessMoreIsForbidden() {
        var ways = Ways.of(Set.of(ContactWay.POST), Set.of(ContactWay.TELEPHONE));
        var contact = new Contact("One", "Two", "The landline", ways);

        assertThat(contact.with(new Contact("Three", null, "The landline")))
                .isEqualTo(new Contact("One\nThree", "Two", "The landline", ways));
        assertThat(contact.with(new Contact(null, null, "Her father")))
                .isEqualTo(new Contact(
                        "One",
                        "Two",
                        "The landline\nHer father",
                        new Ways(Set.of(ContactWay.POST), Set.of(ContactWay.TELEPHONE), false, true)));
        assertThat(Contact.none().with(contact).ways().isShut()).isTrue();
    }

    @Test
    void refusesMoreThanAFieldHolds() {
        var full = new Contact("x".repeat(2000), null, null);

        assertThat(full.with(Contact.none())).isEqualTo(full);
        assertThatThrownBy(() -> full.with(new Contact("y", null, null))).isInstanceOf(PersonRefused.class);
    }

    @Test
    void contradictsItselfWhereAWayIsAllowedAndForbidden() {
        assertThat(Ways.of(Set.of(ContactWay.POST), Set.of(ContactWay.POST)).contradicts())
                .isTrue();
        assertThat(new Ways(Set.of(ContactWay.POST), Set.of(), true, false).contradicts())
                .isTrue();
        assertThat(Ways.of(Set.of(ContactWay.POST), Set.of(ContactWay.EMAIL)).contradicts())
                .isFalse();
        assertThat(Ways.none().contradicts()).isFalse();
    }

    @Test
    void doesNotTellItselfToALog() {
        assertThat(new Contact("golnar@example.org", null, null)).hasToString("Contact[…]");
    }
}
