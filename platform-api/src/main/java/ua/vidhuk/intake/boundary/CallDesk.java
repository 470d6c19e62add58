package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.intake.control.CallBook;
import ua.vidhuk.intake.control.CallCount;
import ua.vidhuk.intake.control.CallList;
import ua.vidhuk.intake.control.CallMerge;
import ua.vidhuk.intake.control.SignatureCheck;
import ua.vidhuk.intake.entity.CallEvent;
import ua.vidhuk.intake.entity.CallFigures;
import ua.vidhuk.intake.entity.PhoneCall;
import ua.vidhuk.intake.entity.Signature;
import ua.vidhuk.intake.entity.SystemKind;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.entity.Tenant;

/** Calls as the telephone exchange tells of them, one transaction a call; pages and JSON resources call it alike. */
@ApplicationScoped
@Transactional
public class CallDesk {

    @Inject
    SignatureCheck signatures;

    @Inject
    CallMerge merge;

    @Inject
    CallList calls;

    @Inject
    CallBook book;

    @Inject
    CallCount count;

    @Inject
    Clock clock;

    /**
     * Takes an event of an exchange; the same again changes nothing.
     *
     * @throws ua.vidhuk.problems.entity.ProblemException {@code signature-invalid}, {@code signature-expired}
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    public void note(UUID exchange, Signature signature, CallEvent event, Tenant tenant) {
        signatures.admit(exchange, SystemKind.PBX, signature);
        merge.merge(exchange, event, tenant);
    }

    /** Whether an exchange tells this tenant of its calls. */
    public boolean isConnected() {
        return book.isConnected();
    }

    /** What rings or is spoken now, the longest first. */
    public List<PhoneCall> live() {
        return calls.live();
    }

    /**
     * The latest hundred of a day, the newest first.
     *
     * @param line on which they came, or null for all
     */
    public List<PhoneCall> ofDay(LocalDate day, UUID line, Tenant tenant) {
        ZoneId zone = tenant.timeZone();
        return calls.between(begin(day, zone), begin(day.plusDays(1), zone), line);
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /**
     * How the calls of a day went (P17).
     *
     * @param line on which they came, or null for all
     */
    public CallFigures figures(LocalDate day, UUID line, Tenant tenant) {
        return count.ofDay(day, line, tenant.timeZone());
    }

    /**
     * A day as it is typed; today when nothing is.
     *
     * @throws InvalidInputException when it is none
     */
    public LocalDate day(String typed, Tenant tenant) {
        if (typed == null || typed.isBlank()) {
            return LocalDate.ofInstant(clock.instant(), tenant.timeZone());
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.getYear() >= 2000 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw new InvalidInputException(FieldProblem.of("day", "intake.field.day"));
    }

    public Optional<PhoneCall> find(UUID call) {
        return calls.find(call);
    }

    /** Those of which this appeal was registered (L9). */
    public List<PhoneCall> ofAppeal(UUID appeal) {
        return calls.ofAppeal(appeal);
    }

    /**
     * Somebody opens the form of a call.
     *
     * @throws ua.vidhuk.problems.entity.ProblemException {@code call-not-found}; {@code call-taken} when a colleague has it
     */
    public PhoneCall take(UUID call, Actor actor) {
        return book.take(call, actor);
    }

    /** Notes which appeal was registered of a call. */
    public void attach(UUID call, UUID appeal) {
        book.attach(call, appeal);
    }
}
