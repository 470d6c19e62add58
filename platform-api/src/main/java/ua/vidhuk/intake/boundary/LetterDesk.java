package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.QuestionView.FileView;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.files.control.FileStore;
import ua.vidhuk.files.entity.FileContent;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.intake.boundary.LetterView.LetterPage;
import ua.vidhuk.intake.control.LetterBook;
import ua.vidhuk.intake.control.LetterList;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.intake.entity.Letter;
import ua.vidhuk.intake.entity.LetterState;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Tenant;

/** Letters that came by e-mail, one transaction a call; pages and JSON resources call it alike. */
@ApplicationScoped
@Transactional
public class LetterDesk {

    /** The list of words of applicants that nobody has read, among the words of states. */
    public static final String UNREAD = "unread";

    private static final int PAGE_LIMIT = 200;
    private static final int REASON_LIMIT = 1_000;

    @Inject
    LetterList list;

    @Inject
    LetterBook book;

    @Inject
    FileStore files;

    @Inject
    AuditTrail audit;

    /**
     * A page of letters, the newest first.
     *
     * @param state word of the state, {@value #UNREAD}, or null for those that wait
     * @param cursor where the page before ended, or null
     * @param limit rows, 1 to 200
     * @throws InvalidInputException when there is no such state, or the cursor is none
     */
    public LetterPage page(String state, String cursor, int limit) {
        int rows = Math.clamp(limit, 1, PAGE_LIMIT);
        Cursor after = Cursor.parse(cursor);
        String wanted = state == null || state.isBlank() ? LetterState.WAITING.word() : state;
        Optional<LetterState> known = LetterState.ofWord(wanted);
        if (known.isEmpty() && !wanted.equals(UNREAD)) {
            throw new InvalidInputException(FieldProblem.of("state", "intake.field.letter-state"));
        }
        List<Letter> found =
                known.map(each -> list.page(each, after, rows + 1)).orElseGet(() -> list.unread(after, rows + 1));
        List<Letter> shown = found.subList(0, Math.min(rows, found.size()));
        String next = found.size() > rows
                ? new Cursor(shown.getLast().receivedAt(), shown.getLast().id()).text()
                : null;
        var count = list.count();
        return new LetterPage(shown, next, count.waiting(), count.unread());
    }

    /**
     * A letter with its files. That it was read goes into the audit (P13).
     *
     * @throws ProblemException {@code letter-not-found}
     */
    public LetterView read(UUID id, Actor actor) {
        Letter letter = find(id);
        audit.record(actor, "intake.read-letter", "intake-letter", id.toString(), Map.of());
        return view(letter);
    }

    private Letter find(UUID id) {
        return list.find(id).orElseThrow(() -> new ProblemException(IntakeProblem.LETTER_NOT_FOUND));
    }

    private LetterView view(Letter letter) {
        var kept = files.listOf(letter.id()).stream()
                .map(each -> new FileView(
                        each.id(),
                        each.name(),
                        each.mediaType(),
                        each.size(),
                        each.stage().label()))
                .toList();
        return new LetterView(letter, kept);
    }

    /**
     * A file that hangs on a letter.
     *
     * @throws ProblemException {@code letter-not-found}, also when the file is another's
     */
    public FileContent open(UUID id, UUID file) {
        return files.open(file)
                .filter(each -> each.file().ownerId().equals(find(id).id()))
                .orElseThrow(() -> new ProblemException(IntakeProblem.LETTER_NOT_FOUND));
    }

    /**
     * Registers an appeal of a letter; who did that before gets the same appeal.
     *
     * @throws ProblemException {@code letter-not-found}; {@code letter-decided} when a colleague was faster
     * @throws InvalidInputException naming every field that is wrong
     */
    public RegisteredAppeal register(UUID id, NewAppeal input, Tenant tenant, Actor actor) {
        return RegisteredAppeal.of(book.register(id, input, tenant, actor));
    }

    /**
     * The letter is the applicant's word on an appeal that there is.
     *
     * @throws ProblemException {@code letter-not-found}, {@code letter-decided}, {@code appeal-not-found}
     */
    public LetterView attach(UUID id, String number, Actor actor) {
        String clean = PlainText.clean(number);
        if (clean == null) {
            throw new InvalidInputException(FieldProblem.required("number"));
        }
        book.attach(id, clean, actor);
        return view(find(id));
    }

    /**
     * Nothing is registered of the letter.
     *
     * @param reason for the record, at least a word
     * @throws ProblemException {@code letter-not-found}, {@code letter-decided}
     */
    public LetterView reject(UUID id, String reason, Actor actor) {
        String clean = PlainText.clean(reason);
        if (clean == null) {
            throw new InvalidInputException(FieldProblem.of("reason", "intake.field.letter-reason"));
        }
        if (clean.length() > REASON_LIMIT) {
            throw new InvalidInputException(FieldProblem.tooLong("reason", REASON_LIMIT));
        }
        book.turnDown(id, LetterState.REJECTED, clean, actor);
        return view(find(id));
    }

    /**
     * The letter is spam, and so will be the next ones of its sender.
     *
     * @throws ProblemException {@code letter-not-found}, {@code letter-decided}
     */
    public LetterView markSpam(UUID id, Actor actor) {
        book.turnDown(id, LetterState.SPAM, null, actor);
        return view(find(id));
    }

    /**
     * The letter waits again.
     *
     * @throws ProblemException {@code letter-not-found}, {@code letter-decided}
     */
    public LetterView restore(UUID id, Actor actor) {
        book.restore(id, actor);
        return view(find(id));
    }

    /**
     * Somebody has read the applicant's word.
     *
     * @throws ProblemException {@code letter-not-found}, {@code letter-decided}
     */
    public LetterView noteRead(UUID id, Actor actor) {
        book.noteRead(id, actor);
        return view(find(id));
    }
}
