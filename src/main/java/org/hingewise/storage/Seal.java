package org.hingewise.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals personal values with AES-256-GCM: nobody without the data key reads them, and a value that was changed, or moved
 * to another table, column or row, no longer opens.
 *
 * <p>May be used on several threads: it may be wiped while another one uses it. A sealed value is one version byte, 12 random bytes of nonce, the encrypted bytes and a 16-byte tag.
 */
final class Seal {
    /** Bytes a seal adds to a value. */
    static final int OVERHEAD = 29;

    static final int KEY_BYTES = 32;

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final DataKey key;
    private final SecureRandom random;
    private final Cipher cipher;
    private boolean wiped;

    /** @param key 32 bytes; copied */
    Seal(byte[] key, SecureRandom random) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a data key has 32 bytes");
        }
        this.key = new DataKey(key.clone());
        this.random = random;
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-GCM", e);
        }
    }

    synchronized byte[] close(Place place, byte[] plain) {
        requireKey();
        byte[] nonce = newNonce(random);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.bytes());
            byte[] sealed = new byte[1 + NONCE_BYTES + cipher.getOutputSize(plain.length)];
            sealed[0] = VERSION;
            System.arraycopy(nonce, 0, sealed, 1, NONCE_BYTES);
            cipher.doFinal(plain, 0, plain.length, sealed, 1 + NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a value could not be sealed", e);
        }
    }

    /** @throws BrokenSealException when the value is not what was sealed for that place */
    synchronized byte[] open(Place place, byte[] sealed) throws BrokenSealException {
        requireKey();
        if (sealed.length < OVERHEAD || sealed[0] != VERSION) {
            throw new BrokenSealException();
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE_BYTES));
            cipher.updateAAD(place.bytes());
            return cipher.doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
        } catch (AEADBadTagException e) {
            throw new BrokenSealException();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a value could not be opened", e);
        }
    }

    /** A second one with the same key, to be wiped on its own. */
    synchronized Seal copy() {
        requireKey();
        return new Seal(key.bytes, random);
    }

    /** This seal's own key, sealed with another one. */
    synchronized byte[] keyClosedWith(Seal other, Place place) {
        requireKey();
        return other.close(place, key.bytes);
    }

    /** Forgets the key, here and in the cipher; nothing opens or closes afterwards. A second call does nothing. */
    synchronized void wipe() {
        wiped = true;
        wipe(key.bytes);
        try {
            // With the wiped key, so that the cipher writes over what it made of the real one.
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, newNonce(random)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a cipher could not be cleared", e);
        }
    }

    synchronized boolean isWiped() {
        return wiped;
    }

    private void requireKey() {
        if (wiped) {
            throw new IllegalStateException("the data key was wiped");
        }
    }

    private static byte[] newNonce(SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return nonce;
    }

    static byte[] newKey(SecureRandom random) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return key;
    }

    /** Where a value belongs; sealed along with it. */
    record Place(String table, String column, String id) {
        /** The id comes last and names hold no line ends, so that no two places give the same bytes. */
        byte[] bytes() {
            return (VERSION + "\n" + table + "\n" + column + "\n" + id).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A sealed value was changed, moved, or sealed with another key. */
    static final class BrokenSealException extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** Java's own key keeps a copy that nobody can overwrite; this one is overwritten. */
    private static final class DataKey implements SecretKey {
        private static final long serialVersionUID = 1;

        private final transient byte[] bytes;

        DataKey(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public String getAlgorithm() {
            return "AES";
        }

        @Override
        public String getFormat() {
            return "RAW";
        }

        @Override
        public byte[] getEncoded() {
            return bytes.clone();
        }
    }

    /** Overwrites a key that is no longer needed. */
    static void wipe(byte[] key) {
        Arrays.fill(key, (byte) 0);
    }
}
