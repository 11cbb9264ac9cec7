package org.nameh.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2idHashTest {

    private static final String PASSWORD = "قلم سبز روی میز چوبی";

    /** Made by the reference implementation of RFC 9106 (libargon2), with the salt {@code 0123456789abcdef}. */
    private static final String REFERENCE =
            "$argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$0zd9N/YpiLT3KNn5Wsx50yti+JzwpQ0/pFSmwYcbN4M";

    /** As above, of the word for book, at the least cost there is. */
    private static final String CHEAP =
            "$argon2id$v=19$m=8,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$IU7t/kEJz22TEuzv/u6nGuEq0t5tQVJH6XYdCSPxrJI";

    private final Argon2idHash hash = new Argon2idHash("");
    private final Argon2idHash peppered = new Argon2idHash("a pepper");

    @Test
    void writesPhcStrings() {
        assertThat(hash.hash(PASSWORD))
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    }

    @Test
    void drawsSaltAnewForEachHash() {
        assertThat(hash.hash(PASSWORD)).isNotEqualTo(hash.hash(PASSWORD));
    }

    @Test
    void verifiesWhatItHashed() {
        assertThat(hash.verify(PASSWORD, hash.hash(PASSWORD))).isTrue();
    }

    @Test
    void verifiesHashOfReferenceImplementation() {
        assertThat(hash.verify(PASSWORD, REFERENCE)).isTrue();
    }

    @Test
    void verifiesHashOfOtherCost() {
        assertThat(hash.verify("کتاب", CHEAP)).isTrue();
    }

    @Test
    void refusesOtherPassword() {
        assertThat(hash.verify(PASSWORD + " ", REFERENCE)).isFalse();
    }

    @Test
    void takesComposedAndDecomposedLettersAsSame() {
        var composed = "Größenwahn und Äpfel";

        var stored = hash.hash(composed);

        assertThat(hash.verify(Normalizer.normalize(composed, Normalizer.Form.NFD), stored))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$argon2id$v=19$m=8,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$JU7t/kEJz22TEuzv/u6nGuEq0t5tQVJH6XYdCSPxrJI",
                "$argon2id$v=19$m=8,t=1,p=1$NDEyMzQ1Njc4OWFiY2RlZg$IU7t/kEJz22TEuzv/u6nGuEq0t5tQVJH6XYdCSPxrJI",
                "$argon2id$v=19$m=8,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$IU7t/kEJz22TEuzv/u6nGuEq0t5tQVJH6XYdCSPxrJI",
                "$argon2id$v=19$m=8,t=0,p=1$MDEyMzQ1Njc4OWFiY2RlZg$IU7t/kEJz22TEuzv/u6nGuEq0t5tQVJH6XYdCSPxrJI",
                "$argon2id$v=19$m=9999999,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$IU7t/kEJz22TEuzv/u6nGuEq0t5tQVJH6XYdCSPxrJI",
                "$argon2id$v=16$m=8,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$IU7t/kEJz22TEuzv/u6nGuEq0t5tQVJH6XYdCSPxrJI",
                "$argon2i$v=19$m=8,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$IU7t/kEJz22TEuzv/u6nGuEq0t5tQVJH6XYdCSPxrJI",
                "$argon2id$v=19$m=8,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$IU7t/kEJz22TEuzv",
                "$argon2id$v=19$m=8,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$IU7t/kEJz22TEuzv/u6nGuEq0t5tQVJH6XYdCSPxrJI=",
                "$argon2id$v=19$m=8,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$IU7t/kEJz22TEuzv/u6nGuEq0t5tQVJH6XYdCSPxrJI\n",
                "$argon2id$v=19$m=8,t=1,p=1,keyid=MQ$MDEyMzQ1Njc4OWFiY2RlZg$IU7t/kEJz22TEuzv/u6nGuEq0t5tQVJH6XYdCSPxrJI"
            })
    void refusesTamperedHash(String stored) {
        assertThat(hash.verify("کتاب", stored)).isFalse();
    }

    @Test
    void keepsHashOfTodaysCost() {
        assertThat(hash.needsRehash(REFERENCE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {CHEAP, "PBKDF2WithHmacSHA256:2048:c2FsdA==:aGFzaA=="})
    void renewsHashOfOtherCostOrKind(String stored) {
        assertThat(hash.needsRehash(stored)).isTrue();
    }

    @Test
    void verifiesPepperedHash() {
        assertThat(peppered.verify(PASSWORD, peppered.hash(PASSWORD))).isTrue();
    }

    @Test
    void marksPepperedHash() {
        assertThat(peppered.hash(PASSWORD)).startsWith("$argon2id$v=19$m=19456,t=2,p=1,keyid=MQ$");
    }

    @Test
    void refusesPepperedHashUnderOtherPepper() {
        assertThat(new Argon2idHash("another pepper").verify(PASSWORD, peppered.hash(PASSWORD)))
                .isFalse();
    }

    @Test
    void refusesPepperedHashWithoutPepper() {
        assertThat(hash.verify(PASSWORD, peppered.hash(PASSWORD))).isFalse();
    }

    @Test
    void verifiesHashFromBeforeThePepper() {
        assertThat(peppered.verify(PASSWORD, REFERENCE)).isTrue();
    }

    @Test
    void renewsHashFromBeforeThePepper() {
        assertThat(peppered.needsRehash(REFERENCE)).isTrue();
    }

    @Test
    void keepsPepperedHash() {
        assertThat(peppered.needsRehash(peppered.dummy())).isFalse();
    }

    @Test
    void makesDummyThatFitsNothing() {
        assertThat(hash.verify(PASSWORD, hash.dummy())).isFalse();
    }

    @Test
    void makesDummyOfTodaysCost() {
        assertThat(hash.needsRehash(hash.dummy())).isFalse();
    }
}
