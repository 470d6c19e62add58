package ua.vidhuk.appeals.entity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The secret that opens an appeal to its applicant: 16 letters and digits (80 random bits) that can be read aloud.
 *
 * @param value Crockford's base 32, upper case, without separators
 */
public record AccessCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static AccessCode random() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new AccessCode(code.toString());
    }

    /** Reads what people type: any case, with hyphens or spaces, O for 0 and I or L for 1; empty when it cannot be one. */
    public static Optional<AccessCode> parse(String typed) {
        String plain = (typed == null ? "" : typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean valid = plain.length() == LENGTH && plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return valid ? Optional.of(new AccessCode(plain)) : Optional.empty();
    }

    /** In groups of four: {@code 7K3M-9QXA-2B4C-8DEF}. */
    public String inGroups() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return "AccessCode[…]";
    }
}
