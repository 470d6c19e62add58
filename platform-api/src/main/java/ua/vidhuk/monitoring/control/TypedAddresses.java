package ua.vidhuk.monitoring.control;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import ua.vidhuk.messaging.entity.MailAddress;

/** E-mail addresses as somebody typed them. */
final class TypedAddresses {

    private static final int MOST = 20;

    private TypedAddresses() {}

    /** Each once; empty when one is none, or when there are more than twenty. */
    static Optional<List<String>> read(List<String> typed) {
        var addresses = new LinkedHashSet<String>();
        for (String each : typed) {
            try {
                addresses.add(new MailAddress(each.strip()).value());
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return addresses.size() > MOST ? Optional.empty() : Optional.of(List.copyOf(addresses));
    }

    /** Whether something can be sent to it; one to which nothing can must not hold up the others. */
    static boolean isAddress(String text) {
        return text != null && read(List.of(text)).isPresent();
    }
}
