package ua.vidhuk.intake.control;

import java.util.Optional;
import java.util.regex.Pattern;
import ua.vidhuk.appeals.control.PhoneNumbers;

/** Numbers that residents dial, also short ones such as 1551, in a form in which two writings of one number are equal. */
public final class DialledNumber {

    private static final Pattern SCHEME = Pattern.compile("^(sips?|tel):", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final int FEWEST_DIGITS = 2;
    private static final int MOST_DIGITS = 15;

    private DialledNumber() {}

    /**
     * {@code +380444551551} for what is a whole number, else its digits alone: {@code 1551}; empty when it cannot be dialled.
     *
     * @param typed by a person, or sent by an exchange, which may put {@code sip:} before and a host behind it
     * @param country in which numbers without a country code are meant: {@code UA}
     */
    public static Optional<String> of(String typed, String country) {
        if (typed == null) {
            return Optional.empty();
        }
        String number = SCHEME.matcher(typed.strip()).replaceFirst("").split("[@;]", 2)[0];
        return PhoneNumbers.normalized(number, country).or(() -> digits(number));
    }

    private static Optional<String> digits(String number) {
        String digits = NO_DIGIT.matcher(number).replaceAll("");
        return digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(digits);
    }
}
