package ua.vidhuk.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.appeals.control.PhoneNumbers;
import ua.vidhuk.intake.entity.CallEvent;
import ua.vidhuk.intake.entity.CallStep;
import ua.vidhuk.intake.entity.CalledLine;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.entity.Tenant;

/** Merges the events of a call into its one row: in whatever order they come, and however often. */
@ApplicationScoped
public class CallMerge {

    private static final int CALL_LIMIT = 200;
    private static final int WORD_LIMIT = 100;
    private static final int RECORDING_LIMIT = 500;
    private static final int AS_SENT_LIMIT = 40;

    /** Clocks differ; and an exchange that was cut off tells later what it could not. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final Duration BEHIND = Duration.ofDays(2);

    // Each moment is kept at its earliest, so that an event that is sent again changes nothing. What is known to have
    // come on a
    // trust line forgets the caller, whichever event tells the line and whichever the number.
    private static final String MERGE =
            """
            insert into intake_call as c
              (id, system_id, exchange_call, caller_phone, caller_as_sent, line, agent, began_at, answered_at, ended_at, recording,
               line_id, official, without_caller)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (system_id, exchange_call) do update set
              caller_phone = case when c.without_caller or excluded.without_caller then null
                else coalesce(c.caller_phone, excluded.caller_phone) end,
              caller_as_sent = case when c.without_caller or excluded.without_caller then null
                else coalesce(c.caller_as_sent, excluded.caller_as_sent) end,
              line = coalesce(c.line, excluded.line),
              agent = case when excluded.answered_at is null then coalesce(c.agent, excluded.agent)
                else coalesce(excluded.agent, c.agent) end,
              began_at = least(c.began_at, excluded.began_at),
              answered_at = least(c.answered_at, excluded.answered_at),
              ended_at = least(c.ended_at, excluded.ended_at),
              recording = case when c.without_caller or excluded.without_caller then null
                else coalesce(c.recording, excluded.recording) end,
              line_id = coalesce(c.line_id, excluded.line_id),
              official = case when excluded.line_id is not null and (c.line_id is null or excluded.began_at < c.began_at)
                then excluded.official else c.official end,
              without_caller = c.without_caller or excluded.without_caller""";

    @Inject
    TransactionConnection connection;

    @Inject
    PhoneLines lines;

    @Inject
    Clock clock;

    /**
     * @param exchange that tells it
     * @throws InvalidInputException naming every field that is missing or wrong; a number that is none is no reason, because
     *     the call rings all the same: it is kept as it was sent, for somebody who calls back; and nothing of the caller is kept
     *     of a call on a trust line
     */
    public void merge(UUID exchange, CallEvent event, Tenant tenant) {
        CallStep step = check(event);
        CalledLine line =
                lines.called(PlainText.line(event.line()), event.at(), tenant).orElse(null);
        try (var merge = connection.get().prepareStatement(MERGE)) {
            merge.setObject(1, TimeOrderedId.at(clock.instant()));
            merge.setObject(2, exchange);
            merge.setString(3, PlainText.clean(event.call()));
            merge.setString(6, PlainText.clean(event.line()));
            merge.setString(7, PlainText.clean(event.agent()));
            merge.setObject(8, event.at().atOffset(ZoneOffset.UTC));
            merge.setObject(9, momentOf(event, step, CallStep.ANSWERED));
            merge.setObject(10, momentOf(event, step, CallStep.ENDED));
            merge.setObject(12, line == null ? null : line.id());
            merge.setString(13, line == null ? null : line.official());
            tellCaller(merge, event, line, tenant);
            merge.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the call could not be written", e);
        }
    }

    /** Nothing of it on a trust line; a recording tells who speaks, and its name often the number. */
    private static void tellCaller(PreparedStatement merge, CallEvent event, CalledLine line, Tenant tenant)
            throws SQLException {
        boolean withoutCaller = line != null && line.ofTrust();
        String number = withoutCaller ? null : PlainText.line(event.from());
        String phone = number == null
                ? null
                : PhoneNumbers.normalized(number, tenant.jurisdiction()).orElse(null);
        merge.setString(4, phone);
        merge.setString(5, phone == null ? shortened(number) : null);
        merge.setString(11, withoutCaller ? null : PlainText.clean(event.recording()));
        merge.setBoolean(14, withoutCaller);
    }

    /** A word without a digit, such as {@code anonymous}, is what exchanges send when the number is withheld. */
    private static String shortened(String number) {
        if (number == null || number.codePoints().noneMatch(Character::isDigit)) {
            return null;
        }
        int end = Math.min(number.length(), AS_SENT_LIMIT);
        return number.substring(0, Character.isHighSurrogate(number.charAt(end - 1)) ? end - 1 : end);
    }

    private static OffsetDateTime momentOf(CallEvent event, CallStep step, CallStep wanted) {
        return step == wanted ? event.at().atOffset(ZoneOffset.UTC) : null;
    }

    private CallStep check(CallEvent event) {
        if (event == null) {
            throw new InvalidInputException(FieldProblem.required("call"));
        }
        var problems = new ArrayList<FieldProblem>();
        if (PlainText.clean(event.call()) == null) {
            problems.add(FieldProblem.required("call"));
        }
        limit("call", event.call(), CALL_LIMIT, problems);
        limit("from", event.from(), WORD_LIMIT, problems);
        limit("line", event.line(), WORD_LIMIT, problems);
        limit("agent", event.agent(), WORD_LIMIT, problems);
        limit("recording", event.recording(), RECORDING_LIMIT, problems);
        var step = CallStep.ofWord(event.event());
        if (step.isEmpty()) {
            problems.add(FieldProblem.of("event", "intake.field.call-event-unknown"));
        }
        Instant now = clock.instant();
        if (event.at() == null) {
            problems.add(FieldProblem.required("at"));
        } else if (event.at().isAfter(now.plus(AHEAD)) || event.at().isBefore(now.minus(BEHIND))) {
            problems.add(FieldProblem.of("at", "intake.field.call-moment"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return step.orElseThrow();
    }

    private static void limit(String field, String text, int limit, List<FieldProblem> problems) {
        if (text != null && text.length() > limit) {
            problems.add(FieldProblem.tooLong(field, limit));
        }
    }
}
