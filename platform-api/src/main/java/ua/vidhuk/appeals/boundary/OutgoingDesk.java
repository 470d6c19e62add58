package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.control.OutgoingLetters;
import ua.vidhuk.appeals.control.OutgoingLetters.Forwarding;
import ua.vidhuk.appeals.control.OutgoingList;
import ua.vidhuk.appeals.control.OutgoingPapers;
import ua.vidhuk.appeals.control.QuestionProgress;
import ua.vidhuk.appeals.entity.NewOutsideReply;
import ua.vidhuk.appeals.entity.OutgoingLetter;
import ua.vidhuk.appeals.entity.OutgoingLetter.OutgoingPage;
import ua.vidhuk.appeals.entity.QuestionId;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.calendar.control.DeadlineCalculator;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.messaging.control.Notices;
import ua.vidhuk.messaging.entity.Notice;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.entity.Tenant;

/** Letters to bodies outside the platform, and their register (S3, Z6), one transaction a call. */
@ApplicationScoped
@Transactional
public class OutgoingDesk {

    /** What the register can be narrowed to. */
    public static final List<String> SHOWN =
            List.of("all", OutgoingLetter.SENT, OutgoingLetter.ANSWERED, OutgoingLetter.RETURNED, "late");

    private static final Set<String> STATES =
            Set.of(OutgoingLetter.SENT, OutgoingLetter.ANSWERED, OutgoingLetter.RETURNED);
    private static final int PAGE_LIMIT = 200;

    @Inject
    OutgoingLetters letters;

    @Inject
    OutgoingList list;

    @Inject
    OutgoingPapers papers;

    @Inject
    QuestionProgress progress;

    @Inject
    DeadlineCalculator deadlines;

    @Inject
    Notices notices;

    @Inject
    AuditTrail audit;

    /**
     * @param body to which a letter goes, or null
     * @param files ids of files of the question that go along, or null
     */
    public record Envelope(UUID body, List<UUID> files) {}

    /**
     * A page of the register, the newest first.
     *
     * @param shown one of {@link #SHOWN}; nothing for all
     * @param limit rows, 1 to 200
     * @throws InvalidInputException when the cursor or what is shown is none
     */
    public OutgoingPage page(String shown, String cursor, int limit) {
        String what = shown == null || shown.isBlank() ? "all" : shown;
        if (!SHOWN.contains(what)) {
            throw new InvalidInputException(FieldProblem.of("show", "appeals.field.outgoing-show"));
        }
        if (what.equals("late")) {
            return page(list::late, cursor, limit);
        }
        return STATES.contains(what)
                ? page((after, most) -> list.ofState(what, after, most), cursor, limit)
                : page(list::all, cursor, limit);
    }

    /** A page of the letters to one body, the newest first. */
    public OutgoingPage toBody(UUID body, String cursor, int limit) {
        return page((after, most) -> list.ofBody(body, after, most), cursor, limit);
    }

    private static OutgoingPage page(BiFunction<Cursor, Integer, List<OutgoingLetter>> read, String cursor, int limit) {
        int most = Math.clamp(limit, 1, PAGE_LIMIT);
        List<OutgoingLetter> found = read.apply(Cursor.parse(cursor), most + 1);
        List<OutgoingLetter> shown = found.subList(0, Math.min(most, found.size()));
        String next = found.size() > most
                ? new Cursor(shown.getLast().sentAt(), shown.getLast().id()).text()
                : null;
        return new OutgoingPage(shown, next);
    }

    /** The letter with this number; none when there is none. */
    public List<OutgoingLetter> numbered(String number) {
        String clean = PlainText.clean(number);
        return clean == null ? List.of() : list.numbered(clean).stream().toList();
    }

    /**
     * @throws ua.vidhuk.problems.entity.ProblemException {@code outgoing-letter-not-found}
     */
    public OutgoingLetter read(UUID id) {
        return letters.find(id);
    }

    /** How far a letter is on its way by e-mail; none of one that goes by post. */
    public List<Notice> sending(UUID id) {
        return notices.listOf(id);
    }

    /** The letters by which a question was forwarded, the oldest first. */
    public List<OutgoingLetter> ofQuestion(UUID question, Actor actor) {
        progress.find(new QuestionId(question), actor);
        return list.ofQuestion(question);
    }

    /** Until when the law wants a question forwarded; null where it sets no term. */
    public Instant forwardBy(UUID question, Tenant tenant, Actor actor) {
        var found = progress.find(new QuestionId(question), actor);
        return deadlines
                .forwardBy(tenant.jurisdiction(), tenant.timeZone(), found.registeredAt())
                .orElse(null);
    }

    /**
     * A letter as PDF; that it was read goes into the audit.
     *
     * @throws ua.vidhuk.problems.entity.ProblemException {@code outgoing-letter-not-found}
     */
    public byte[] paper(UUID id, Tenant tenant, Actor actor) {
        OutgoingLetter letter = letters.find(id);
        audit.record(
                actor,
                "appeal.read-outgoing-letter",
                "appeal",
                letter.appealId().toString(),
                Map.of());
        return papers.print(letter, tenant);
    }

    /**
     * Forwards a question: it ends here, and a letter is written.
     *
     * @param step its note is the reason, which the body and the applicant read
     * @param to where, and what goes along
     * @throws InvalidInputException when there is no such body or file, or no reason
     */
    public OutgoingLetter send(Step step, Envelope to, Tenant tenant, Actor actor) {
        var wish = new Forwarding(new QuestionId(step.question()), step.version(), to.body(), step.note(), to.files());
        return letters.send(wish, tenant, actor);
    }

    /**
     * Notes what a body answered, or that it hands the question back, which is open again then.
     *
     * @throws InvalidInputException naming every field that is missing or wrong
     * @throws ua.vidhuk.problems.entity.ProblemException {@code outgoing-letter-not-found}, {@code letter-answered}, {@code
     *     changed-meanwhile}
     */
    public OutgoingLetter reply(UUID id, NewOutsideReply typed, Tenant tenant, Actor actor) {
        return letters.reply(id, typed, tenant, actor);
    }
}
