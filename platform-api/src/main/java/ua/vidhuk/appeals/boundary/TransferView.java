package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Where a question went, and where it came from.
 *
 * @param forwardBy until when the law wants it forwarded to the competent body
 * @param came whether another community sent it here, so that it can be handed back
 * @param sent transfers to other communities, the oldest first
 */
public record TransferView(Instant forwardBy, boolean came, List<SentTransfer> sent) {

    public TransferView {
        sent = List.copyOf(sent);
    }

    /**
     * A question in another community, as far as its sender may see it.
     *
     * @param officeNames of the centre to which it went, by language tag
     * @param state sent, received, returned or taken-back
     * @param sentAt when
     * @param number registration number there, or null
     * @param stateThere word of the question's state there, or null
     * @param answer what the applicant was answered there, or null
     * @param closedAt when it came to its end there, or null
     * @param reason why it came back, or null
     */
    public record SentTransfer(
            Map<String, String> officeNames,
            String state,
            Instant sentAt,
            String number,
            String stateThere,
            String answer,
            Instant closedAt,
            String reason) {}

    /**
     * A community to which a question can go.
     *
     * @param slug its name in addresses
     * @param names of the place, by language tag
     * @param officeNames of its centre, by language tag
     */
    public record Destination(String slug, Map<String, String> names, Map<String, String> officeNames) {}
}
