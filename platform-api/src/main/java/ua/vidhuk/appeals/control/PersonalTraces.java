package ua.vidhuk.appeals.control;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.vidhuk.appeals.entity.Applicant;

/** Finds in a text what says who somebody is: phones, addresses of e-mail, the applicant's name. */
final class PersonalTraces {

    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\d-])\\+?\\d(?:[\\s().\\u2011-]{0,3}\\d){8,12}(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d.-]{1,250}\\.\\p{L}{2,20}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}'’ʼ-]+");
    private static final int SHORTEST = 4;
    private static final int ENDING = 2;

    private PersonalTraces() {}

    /** Whether a phone number or an address of e-mail stands in it. */
    static boolean hasContact(String text) {
        return PHONE.matcher(text).find() || MAIL.matcher(text).find();
    }

    /** The text without phone numbers and addresses of e-mail. */
    static String withoutContacts(String text) {
        return MAIL.matcher(PHONE.matcher(text).replaceAll("…")).replaceAll("…");
    }

    /** Whether a part of the applicant's name stands in it, in any of its cases. */
    static boolean hasName(String text, Applicant applicant) {
        if (applicant == null || applicant.name() == null) {
            return false;
        }
        var words = Stream.of(BETWEEN.split(text.toLowerCase(Locale.ROOT))).toList();
        return Stream.of(BETWEEN.split(applicant.name().toLowerCase(Locale.ROOT)))
                .filter(each -> each.length() >= SHORTEST)
                .map(each -> each.substring(0, Math.max(SHORTEST, each.length() - ENDING)))
                .anyMatch(begun -> words.stream().anyMatch(each -> each.startsWith(begun)));
    }
}
