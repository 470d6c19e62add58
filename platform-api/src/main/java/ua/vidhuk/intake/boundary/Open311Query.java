package ua.vidhuk.intake.boundary;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vidhuk.intake.entity.ServiceRequestFilter;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Which requests a client of Open311 asks for; an empty parameter is an absent one. */
public class Open311Query {

    /** The specification's: the default, and the most. */
    private static final Duration SPAN = Duration.ofDays(90);

    private static final int IDS = 200;

    @QueryParam("service_request_id")
    public String ids;

    @QueryParam("service_code")
    public String services;

    @QueryParam("start_date")
    public String from;

    @QueryParam("end_date")
    public String until;

    @QueryParam("status")
    public String status;

    /**
     * @throws InvalidInputException when a date, a status or the span means nothing
     */
    ServiceRequestFilter filter(Instant now) {
        var asked = parts(ids).limit(IDS).flatMap(Open311Query::id).toList();
        if (asked.isEmpty() && parts(ids).findAny().isPresent()) {
            // None of them can be one of ours.
            asked = List.of(new UUID(0, 0));
        }
        Instant end = moment("end_date", until, moment("start_date", from, null) == null ? now : null);
        Instant start = moment("start_date", from, end == null ? null : end.minus(SPAN));
        Instant last = end == null ? start.plus(SPAN) : end;
        if (Duration.between(start, last).compareTo(SPAN) > 0 || last.isBefore(start)) {
            throw new InvalidInputException(FieldProblem.of("start_date", "intake.field.open311-span"));
        }
        return new ServiceRequestFilter(
                asked, Set.copyOf(parts(services).collect(Collectors.toSet())), start, last, open());
    }

    private Boolean open() {
        Set<String> words = parts(status).collect(Collectors.toSet());
        if (!Set.of("open", "closed").containsAll(words)) {
            throw new InvalidInputException(FieldProblem.of("status", "intake.field.open311-status"));
        }
        return words.size() == 1 ? (Boolean) words.contains("open") : null;
    }

    private static Instant moment(String field, String typed, Instant otherwise) {
        if (typed == null || typed.isBlank()) {
            return otherwise;
        }
        try {
            // A plus in an address that nobody encoded arrives as a space.
            return OffsetDateTime.parse(typed.strip().replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidInputException(FieldProblem.of(field, "intake.field.open311-moment"));
        }
    }

    private static Stream<String> parts(String list) {
        return list == null
                ? Stream.empty()
                : Arrays.stream(list.split(",")).map(String::strip).filter(each -> !each.isEmpty());
    }

    private static Stream<UUID> id(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
