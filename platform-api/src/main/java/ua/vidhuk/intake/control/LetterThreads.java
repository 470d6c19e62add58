package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.vidhuk.appeals.control.AppealFinder;
import ua.vidhuk.appeals.control.OutgoingList;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.AppealId;
import ua.vidhuk.intake.entity.LetterKind;
import ua.vidhuk.intake.entity.LetterState;
import ua.vidhuk.intake.entity.ReceivedLetter;
import ua.vidhuk.messaging.control.Notices;
import ua.vidhuk.persistence.control.TransactionConnection;

/**
 * To which appeal a letter belongs: it answers a letter of ours, or one of which an appeal was registered, or its subject has
 * an appeal's number. It is the applicant's word only when it comes from the applicant's address.
 */
@ApplicationScoped
public class LetterThreads {

    private static final Pattern NUMBER = Pattern.compile("\\p{L}{1,10}-[0-9]{4}-[0-9]{6,9}");
    private static final int NUMBERS = 5;

    private static final String EARLIER =
            """
            select appeal_id from intake_letter
            where message_id = any (?) and appeal_id is not null and lower(sender_address) = lower(?)
            order by received_at desc, id desc limit 1""";
    private static final String LAST_DECISION =
            """
            select state from intake_letter where lower(sender_address) = lower(?) and decided_at is not null
            order by decided_at desc limit 1""";
    private static final String OWN =
            "select exists (select from intake_mailbox where lower(address) = lower(?) and revoked_at is null)";

    @Inject
    TransactionConnection connection;

    @Inject
    AppealFinder appeals;

    @Inject
    Notices notices;

    @Inject
    OutgoingList outgoing;

    /**
     * What becomes of a letter by itself.
     *
     * @param state in which it is kept
     * @param appeal to which it is attached, or which it may be about; or null
     */
    public record Belonging(LetterState state, Appeal appeal) {}

    public Belonging of(ReceivedLetter letter) {
        String sender = letter.head().senderAddress();
        try {
            Appeal appeal = appealOf(letter, sender).orElse(null);
            return new Belonging(state(letter, sender, appeal), appeal);
        } catch (SQLException e) {
            throw new IllegalStateException("the thread of a letter could not be looked for", e);
        }
    }

    private LetterState state(ReceivedLetter letter, String sender, Appeal appeal) throws SQLException {
        if (letter.kind() == LetterKind.AUTOMATIC || letter.kind() == LetterKind.BOUNCE || isOurOwn(sender)) {
            return LetterState.SET_ASIDE;
        }
        if (appeal != null
                && sender != null
                && sender.equalsIgnoreCase(appeal.applicant().email())) {
            return LetterState.ATTACHED;
        }
        return letter.spam() || isShutOut(sender) ? LetterState.SPAM : LetterState.WAITING;
    }

    private Optional<Appeal> appealOf(ReceivedLetter letter, String sender) throws SQLException {
        Optional<Appeal> answered = letter.ours().reversed().stream()
                .flatMap(each -> notices.subjectOf(each).stream())
                .map(each -> outgoing.appealOf(each).orElse(each))
                .flatMap(each -> appeals.byId(new AppealId(each)).stream())
                .findFirst();
        if (answered.isEmpty()) {
            answered = earlier(letter.head().references(), sender).flatMap(each -> appeals.byId(new AppealId(each)));
        }
        return answered.isPresent() ? answered : named(letter.head().subject());
    }

    private Optional<Appeal> named(String subject) {
        Stream<String> numbers = subject == null
                ? Stream.empty()
                : NUMBER.matcher(subject).results().map(MatchResult::group).limit(NUMBERS);
        return numbers.flatMap(each -> appeals.byNumber(each).stream()).findFirst();
    }

    private Optional<UUID> earlier(List<String> references, String sender) throws SQLException {
        if (references.isEmpty() || sender == null) {
            return Optional.empty();
        }
        try (var statement = connection.get().prepareStatement(EARLIER)) {
            statement.setArray(1, connection.get().createArrayOf("text", references.toArray()));
            statement.setString(2, sender);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    /** Whether the last that somebody decided about this sender was that it is spam. */
    private boolean isShutOut(String sender) throws SQLException {
        if (sender == null) {
            return false;
        }
        try (var statement = connection.get().prepareStatement(LAST_DECISION)) {
            statement.setString(1, sender);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getString(1).equals(LetterState.SPAM.word());
            }
        }
    }

    private boolean isOurOwn(String sender) throws SQLException {
        if (sender == null) {
            return false;
        }
        try (var statement = connection.get().prepareStatement(OWN)) {
            statement.setString(1, sender);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
