package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.appeals.control.QuestionProgress.Move;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.HistoryEntry.Words;
import ua.vidhuk.appeals.entity.NewOutsideReply;
import ua.vidhuk.appeals.entity.OutgoingLetter;
import ua.vidhuk.appeals.entity.OutgoingLetter.Addressee;
import ua.vidhuk.appeals.entity.OutsideBody;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.calendar.control.DeadlineCalculator;
import ua.vidhuk.files.control.FileStore;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.outbox.control.Outbox;
import ua.vidhuk.outbox.entity.DomainEvent;
import ua.vidhuk.persistence.entity.TimeOrderedId;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Tenant;

/** Forwards questions by letter to bodies that are not on the platform (S3, Z6), and notes what they answer. */
@ApplicationScoped
public class OutgoingLetters {

    /** Tells that a letter was written, which is printed and sent when this is delivered. */
    public static final String WRITTEN = "OutgoingLetterWritten";

    private static final int REASON_LIMIT = 3_000;

    @Inject
    QuestionProgress progress;

    @Inject
    OutsideBodies bodies;

    @Inject
    OutgoingBook book;

    @Inject
    OutgoingList list;

    @Inject
    FileStore files;

    @Inject
    DeadlineCalculator deadlines;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    /**
     * What is to go where.
     *
     * @param version of the question that was seen
     * @param body to which it goes, or null
     * @param reason why; the body and the applicant read it
     * @param enclosed ids of files of the question that go along
     */
    public record Forwarding(QuestionId question, long version, UUID body, String reason, List<UUID> enclosed) {}

    /**
     * Ends the question here and writes the letter: both or neither. The number is given by the last statement.
     *
     * @throws InvalidInputException when there is no such body, or no reason
     * @throws ProblemException as {@link QuestionProgress#move}
     */
    public OutgoingLetter send(Forwarding wish, Tenant tenant, Actor actor) {
        Question seen = progress.find(wish.question(), actor);
        OutsideBody body = Optional.ofNullable(wish.body())
                .flatMap(bodies::find)
                .filter(each -> !each.retired())
                .orElseThrow(() -> new InvalidInputException(FieldProblem.of("body", "appeals.field.body-choose")));
        String reason = reason(wish.reason());
        List<UUID> enclosed =
                OutsideCheck.enclosed(wish.enclosed(), files.listOf(seen.id().value()));
        String note = Messages.text(
                seen.appeal().language(),
                "appeals.outgoing.sent",
                Map.of("body", body.name(), "address", body.address(), "reason", reason));
        var move = new Move(wish.question(), wish.version(), Transition.REDIRECT, note, true);
        Question question = progress.move(move, actor, (each, now) -> each.redirect(note, now));
        OutgoingLetter letter = letter(question, body, new Contents(reason, enclosed), tenant, actor);
        book.write(letter);
        var payload =
                Json.createObjectBuilder().add("letter", letter.id().toString()).build();
        // Of an aggregate of its own: what holds up a letter holds up nothing else of the appeal.
        outbox.append(
                new DomainEvent(TimeOrderedId.at(letter.sentAt()), letter.id(), WRITTEN, payload, letter.sentAt()));
        audit.record(
                actor,
                "question.forward-by-letter",
                "question",
                question.id().toString(),
                Map.of("letter", letter.id().toString(), "late", String.valueOf(letter.late())));
        return numbered(letter, book.number(letter, tenant));
    }

    private record Contents(String reason, List<UUID> enclosed) {}

    private OutgoingLetter letter(Question question, OutsideBody body, Contents contents, Tenant tenant, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant by = deadlines
                .forwardBy(tenant.jurisdiction(), tenant.timeZone(), question.registeredAt())
                .orElse(null);
        return new OutgoingLetter(
                TimeOrderedId.at(now),
                null,
                question.appeal().id().value(),
                question.id().value(),
                question.appeal().registrationNumber(),
                question.ordinal(),
                new Addressee(body.id(), body.name(), body.address(), body.email()),
                contents.reason(),
                contents.enclosed(),
                now,
                actor.displayName(),
                by,
                by != null && now.isAfter(by),
                OutgoingLetter.SENT,
                null,
                1);
    }

    private static OutgoingLetter numbered(OutgoingLetter letter, String number) {
        return new OutgoingLetter(
                letter.id(),
                number,
                letter.appealId(),
                letter.questionId(),
                letter.appealNumber(),
                letter.ordinal(),
                letter.to(),
                letter.words(),
                letter.enclosed(),
                letter.sentAt(),
                letter.sentBy(),
                letter.forwardBy(),
                letter.late(),
                letter.state(),
                letter.reply(),
                letter.version());
    }

    /**
     * Notes what a body answered; a question that it hands back is open again here.
     *
     * @throws InvalidInputException naming every field that is missing or wrong
     * @throws ProblemException {@code letter-not-found}, {@code letter-answered}, {@code changed-meanwhile}
     */
    public OutgoingLetter reply(UUID id, NewOutsideReply typed, Tenant tenant, Actor actor) {
        OutgoingLetter letter = find(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        NewOutsideReply checked = OutsideCheck.reply(typed, letter, now, tenant);
        var question = new QuestionId(letter.questionId());
        progress.hold(question);
        if (!book.reply(id, checked, now, actor)) {
            boolean answered = !find(id).state().equals(OutgoingLetter.SENT);
            throw new ProblemException(answered ? AppealProblem.LETTER_ANSWERED : CommonProblem.CHANGED_MEANWHILE);
        }
        note(progress.find(question, actor), letter, checked, now, actor);
        return find(id);
    }

    private void note(Question question, OutgoingLetter letter, NewOutsideReply reply, Instant now, Actor actor) {
        boolean returned = reply.outcome().equals(OutgoingLetter.RETURNED);
        String words = Messages.text(
                question.appeal().language(),
                returned ? "appeals.outgoing.returned" : "appeals.outgoing.answered",
                Map.of("body", letter.to().name(), "words", reply.note()));
        if (returned) {
            var move = new Move(question.id(), question.version(), Transition.TAKE_BACK, words, true);
            progress.move(move, actor, (each, at) -> each.takeBack());
        } else {
            entities.persist(
                    HistoryEntry.ofQuestion(HistoryEntry.OUTSIDE_REPLY, question, actor, new Words(words, true, now)));
            audit.record(
                    actor,
                    "question.note-outside-reply",
                    "question",
                    question.id().toString(),
                    Map.of("letter", letter.id().toString()));
        }
    }

    /**
     * @throws ProblemException {@code letter-not-found}
     */
    public OutgoingLetter find(UUID id) {
        return list.find(id).orElseThrow(() -> new ProblemException(AppealProblem.OUTGOING_LETTER_NOT_FOUND));
    }

    private static String reason(String words) {
        String reason = PlainText.clean(words);
        if (reason == null) {
            throw new InvalidInputException(FieldProblem.of("note", "appeals.field.note-required"));
        }
        if (reason.length() > REASON_LIMIT) {
            throw new InvalidInputException(FieldProblem.tooLong("note", REASON_LIMIT));
        }
        return reason;
    }
}
