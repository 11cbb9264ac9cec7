package org.nameh.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.nameh.platform.Settings;

/**
 * The slow hash under which passwords are kept: Argon2id (RFC 9106) with 19 MiB, two passes and one lane, the least
 * that the OWASP Password Storage Cheat Sheet allows. A pepper from the setting {@code NAMEH_PASSWORD_PEPPER} goes in
 * first as an HMAC-SHA256; hashes made before it was set stay good, hashes made with it are lost with it.
 */
@ApplicationScoped
public class Argon2idHash {

    private static final Cost COST = new Cost(19_456, 2, 1);
    private static final int SALT_BYTES = 16;
    private static final int TAG_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(4); // each takes 19 MiB
    private final String pepper;

    /** The hash with the pepper of this installation, if it has one. */
    public Argon2idHash() {
        this(Settings.get("nameh.password.pepper").orElse(""));
    }

    Argon2idHash(String pepper) {
        this.pepper = pepper;
    }

    /** The password under a new salt, as a PHC string: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. */
    public String hash(String password) {
        var salt = drawn(SALT_BYTES);
        var tag = tag(password, COST, isPeppered(), salt);
        return new PhcString(COST, isPeppered(), salt, tag).toString();
    }

    /** Whether the password is the one that was stored; false also for a stored string that is no Argon2id hash. */
    public boolean verify(String password, String stored) {
        return PhcString.read(stored)
                .filter(known -> isPeppered() || !known.peppered())
                .filter(known -> matches(password, known))
                .isPresent();
    }

    /** Whether the stored hash was made with other costs, or without the pepper. */
    public boolean needsRehash(String stored) {
        return PhcString.read(stored)
                .filter(known -> known.cost().equals(COST) && known.peppered() == isPeppered())
                .isEmpty();
    }

    /** A hash that no password fits, to be checked where there is no account: it takes as long as any other. */
    public String dummy() {
        return new PhcString(COST, isPeppered(), drawn(SALT_BYTES), drawn(TAG_BYTES)).toString();
    }

    private boolean matches(String password, PhcString known) {
        var tag = tag(password, known.cost(), known.peppered(), known.salt());
        return MessageDigest.isEqual(tag, known.tag()); // takes as long for a near miss as for a far one
    }

    private byte[] tag(String password, Cost cost, boolean peppered, byte[] salt) {
        // Keyboards differ in how they compose letters: NIST SP 800-63B 5.1.1.2 normalises first.
        var typed = Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(UTF_8);
        var tag = new byte[TAG_BYTES];
        places.acquireUninterruptibly();
        try {
            generator(cost, salt).generateBytes(peppered ? peppered(typed) : typed, tag);
        } finally {
            places.release();
        }
        return tag;
    }

    private static Argon2BytesGenerator generator(Cost cost, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        return generator;
    }

    private byte[] peppered(byte[] typed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(pepper.getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal(typed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }

    private boolean isPeppered() {
        return !pepper.isEmpty();
    }

    private byte[] drawn(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** What one hash costs: memory in KiB, passes over it, lanes. */
    record Cost(int memoryKib, int passes, int lanes) {}
}
