package ua.vidhuk.appeals.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.appeals.entity.NewOutsideBody;
import ua.vidhuk.appeals.entity.NewOutsideReply;
import ua.vidhuk.appeals.entity.OutgoingLetter;
import ua.vidhuk.files.entity.StoredFile;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.messaging.entity.MailAddress;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.tenancy.entity.Tenant;

/** Checks what somebody types about bodies outside the platform, and names everything that is wrong with it at once. */
public final class OutsideCheck {

    private static final int NAME_LIMIT = 300;
    private static final int ADDRESS_LIMIT = 500;
    private static final int EMAIL_LIMIT = 254;
    private static final int NUMBER_LIMIT = 100;
    private static final int NOTE_LIMIT = 5_000;
    private static final int MOST_FILES = 4;
    private static final long MOST_MEGABYTES = 6;

    private OutsideCheck() {}

    /**
     * @return the same in clean form
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    public static NewOutsideBody body(NewOutsideBody typed) {
        var problems = new ArrayList<FieldProblem>();
        String name = required("name", typed.name(), NAME_LIMIT, problems);
        String address = required("address", typed.address(), ADDRESS_LIMIT, problems);
        String email = limited("email", typed.email(), EMAIL_LIMIT, problems);
        if (email != null && !isAddress(email)) {
            problems.add(FieldProblem.of("email", "appeals.field.email-invalid"));
        }
        refuse(problems);
        return new NewOutsideBody(typed.seen(), oneLine(name), address, email, typed.retired());
    }

    /**
     * @return the same in clean form
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    static NewOutsideReply reply(NewOutsideReply typed, OutgoingLetter letter, Instant now, Tenant tenant) {
        var problems = new ArrayList<FieldProblem>();
        if (typed.version() == null) {
            problems.add(FieldProblem.required("version"));
        }
        String outcome = PlainText.clean(typed.outcome());
        if (outcome == null
                || !Set.of(OutgoingLetter.ANSWERED, OutgoingLetter.RETURNED).contains(outcome)) {
            problems.add(FieldProblem.of("outcome", "appeals.field.reply-outcome"));
        }
        LocalDate sent = letter.sentAt().atZone(tenant.timeZone()).toLocalDate();
        LocalDate today = now.atZone(tenant.timeZone()).toLocalDate();
        if (typed.day() == null) {
            problems.add(FieldProblem.required("day"));
        } else if (typed.day().isBefore(sent) || typed.day().isAfter(today)) {
            problems.add(FieldProblem.of("day", "appeals.field.reply-day"));
        }
        String number = limited("number", typed.number(), NUMBER_LIMIT, problems);
        String note = required("note", typed.note(), NOTE_LIMIT, problems);
        refuse(problems);
        return new NewOutsideReply(typed.version(), outcome, typed.day(), number, note);
    }

    /**
     * What goes with a letter, as far as mail servers take it.
     *
     * @param chosen ids, or null
     * @param there the files that there are
     * @throws InvalidInputException when one of them is not there, or they are too many or too large
     */
    static List<UUID> enclosed(List<UUID> chosen, List<StoredFile> there) {
        List<UUID> wanted =
                chosen == null ? List.of() : chosen.stream().distinct().toList();
        List<StoredFile> found =
                there.stream().filter(each -> wanted.contains(each.id())).toList();
        if (found.size() < wanted.size()) {
            throw new InvalidInputException(FieldProblem.of("files", "appeals.field.enclosed-unknown"));
        }
        long bytes = found.stream().mapToLong(StoredFile::size).sum();
        if (found.size() > MOST_FILES || bytes > MOST_MEGABYTES * 1024 * 1024) {
            throw new InvalidInputException(new FieldProblem(
                    "files", "appeals.field.enclosed-most", Map.of("files", MOST_FILES, "size", MOST_MEGABYTES)));
        }
        return wanted;
    }

    private static String required(String field, String typed, int limit, List<FieldProblem> problems) {
        String clean = limited(field, typed, limit, problems);
        if (clean == null) {
            problems.add(FieldProblem.required(field));
        }
        return clean;
    }

    private static String limited(String field, String typed, int limit, List<FieldProblem> problems) {
        String clean = PlainText.clean(typed);
        if (clean != null && clean.length() > limit) {
            problems.add(FieldProblem.tooLong(field, limit));
        }
        return clean;
    }

    private static boolean isAddress(String typed) {
        try {
            return new MailAddress(typed).domain().indexOf('.') > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String oneLine(String text) {
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
