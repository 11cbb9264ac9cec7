package org.nameh.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what the database may hold only sealed: AES-256 in GCM (NIST SP 800-38D), a fresh nonce of 96 bits in front. The key
 * is the setting {@code nameh.seal.key}, 32 bytes in Base64; without it the application does not start.
 */
@ApplicationScoped
public class Seal {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    /** Keeps the application from starting without a key: what is typed at the desk could not be kept. */
    void require(@Observes @Initialized(ApplicationScoped.class) Object start) {
        key();
    }

    /**
     * Seals a text for one place; it can be opened for the same place alone, so that a sealed value moved to another row is
     * refused there.
     */
    public byte[] seal(String text, String place) {
        return seal(text.getBytes(StandardCharsets.UTF_8), place);
    }

    /** Seals bytes for one place, as a text. */
    public byte[] seal(byte[] content, String place) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, content, place);
        var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        return whole;
    }

    /** Opens what was sealed for a place. @throws IllegalStateException if it was altered, moved, or sealed with another key */
    public String open(byte[] sealed, String place) {
        return new String(openBytes(sealed, place), StandardCharsets.UTF_8);
    }

    /** Opens bytes that were sealed for a place. @throws IllegalStateException if they were altered, moved, or sealed with another key */
    public byte[] openBytes(byte[] sealed, String place) {
        if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw new IllegalStateException("what is sealed is longer than this");
        }
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        var content = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return run(Cipher.DECRYPT_MODE, nonce, content, place);
    }

    private static byte[] run(int mode, byte[] nonce, byte[] content, String place) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("what is sealed cannot be read or written with this key", failed);
        }
    }

    private static SecretKeySpec key() {
        var written = Settings.get("nameh.seal.key")
                .orElseThrow(() -> new IllegalStateException("NAMEH_SEAL_KEY is not set: nothing can be sealed"));
        var key = Base64.getDecoder().decode(written);
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("NAMEH_SEAL_KEY holds " + key.length + " bytes, not " + KEY_BYTES);
        }
        return new SecretKeySpec(key, "AES");
    }
}
