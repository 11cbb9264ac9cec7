package org.nameh.unsent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nameh.demo.AsAuditor;
import org.nameh.demo.AsClerk;
import org.nameh.demo.AsEditor;
import org.nameh.letter.Registry;
import org.nameh.support.Journey;
import org.nameh.support.Undone;

@ExtendWith(ArquillianExtension.class)
class UnsentFormsIT {

    private static final String PERSIAN = "می‌رویم\n\nخانه‌ها \u200F«نامه»\r\nپایان ";

    @Inject
    UnsentForms forms;

    @Inject
    SendingForm sending;

    @Inject
    Registry registry;

    @Inject
    AsClerk clerk;

    @Inject
    AsEditor editor;

    @Inject
    AsAuditor auditor;

    @Inject
    Undone undone;

    private final UUID id = UUID.randomUUID();
    private final String address = "/desk/letters/" + UUID.randomUUID();

    @Test
    void keepWhatWasTypedLetterForLetter() {
        keep("clerk", PERSIAN);

        assertThat(clerk.get(() -> forms.at(address))).singleElement().satisfies(kept -> {
            assertThat(kept.form().fields()).containsExactly(new TypedField("original", PERSIAN));
            assertThat(kept.form().id()).isEqualTo(id);
        });
    }

    @Test
    void showNothingToAnybodyElse() {
        keep("clerk", "Mine");

        assertThat(editor.get(() -> forms.at(address))).isEmpty();
        assertThat(editor.get(() -> forms.find(id))).isEmpty();
        assertThat(auditor.get(() -> forms.find(id))).isEmpty();
        assertThat(clerk.get(() -> forms.find(id))).isPresent();
    }

    @Test
    void letNobodyElseDiscardOrStrikeOut() {
        keep("clerk", "Mine");

        editor.run(() -> forms.discard(id));
        editor.run(() -> forms.sent(id, address));

        assertThat(clerk.get(() -> forms.find(id))).isPresent();
    }

    @Test
    void keepFormsOfTwoAccountsApartEvenUnderOneId() {
        keep("clerk", "Of the clerk");
        keep("editor", "Of the editor");

        assertThat(clerk.get(() -> forms.find(id)).orElseThrow().form().glimpse())
                .isEqualTo("Of the clerk");
        assertThat(editor.get(() -> forms.find(id)).orElseThrow().form().glimpse())
                .isEqualTo("Of the editor");
    }

    @Test
    void forgetWhatIsDiscarded() {
        keep("clerk", "Mine");

        clerk.run(() -> forms.discard(id));

        assertThat(clerk.get(() -> forms.find(id))).isEmpty();
    }

    @Test
    void giveUpAFormThatGoesOnElsewhereUnlessMoreWasTypedIntoIt() {
        var seen = keep("clerk", "Mine");
        keep("clerk", "Mine, and more");

        clerk.run(() -> forms.giveUp(id, seen));
        assertThat(clerk.get(() -> forms.find(id))).isPresent();

        var last = clerk.get(() -> forms.find(id)).orElseThrow().savedAt();
        clerk.run(() -> forms.giveUp(id, last));
        assertThat(clerk.get(() -> forms.find(id))).isEmpty();
    }

    @Test
    void refuseALateCopyOfWhatWasSent() {
        keep("clerk", "Mine");
        clerk.run(() -> forms.sent(id, address));

        assertThatThrownBy(() -> keep("clerk", "Mine, late")).isInstanceOf(FormSent.class);
        assertThat(clerk.get(() -> forms.find(id))).isEmpty();
    }

    @Test
    void refuseACopyThatComesAfterTheSendingForTheFirstTime() {
        clerk.run(() -> forms.sent(id, address));

        assertThatThrownBy(() -> keep("clerk", "Mine, late")).isInstanceOf(FormSent.class);
    }

    @Test
    void strikeOutTheFormInTheTransactionThatDoesWhatItAsksFor() {
        keep("clerk", "Mine");
        sending.is(id, address);

        clerk.run(() -> undone.get(() -> registry.register(Journey.arrived())));
        assertThat(clerk.get(() -> forms.find(id))).isPresent();

        clerk.run(() -> registry.register(Journey.arrived()));
        assertThat(clerk.get(() -> forms.find(id))).isEmpty();
    }

    @Test
    void refuseMoreThanAnyLetterHolds() {
        assertThatThrownBy(() -> keep("clerk", "a".repeat(2_000_001))).isInstanceOf(TooMuchUnsent.class);
        assertThat(keep("clerk", "ا".repeat(1_900_000))).isNotNull();
    }

    @Test
    void keepNothingOfAPlaceWithPasswords() {
        assertThatThrownBy(() -> new TypedForm(id, "/desk/accounts", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TypedForm(id, "/desk/login", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Instant keep(String owner, String text) {
        return forms.keep(owner, new TypedForm(id, address, List.of(new TypedField("original", text))));
    }
}
