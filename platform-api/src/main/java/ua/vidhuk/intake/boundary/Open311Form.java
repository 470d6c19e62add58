package ua.vidhuk.intake.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vidhuk.appeals.entity.Channel;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.appeals.entity.Particular;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** A request as a client of Open311 posts it; an empty parameter is an absent one. */
record Open311Form(MultivaluedMap<String, String> sent) {

    /** The specification's. */
    private static final int DESCRIPTION_LIMIT = 4_000;

    /** The parameter, or null. */
    String get(String name) {
        String value = sent.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /**
     * @param said to what the service asks
     * @throws InvalidInputException when there is no place, or the description is too long; the rest is found by the check
     *     that every appeal goes through
     */
    NewAppeal asAppeal(List<Particular> said) {
        Double latitude = degrees("lat");
        Double longitude = degrees("long");
        boolean placed = latitude != null && longitude != null || get("address_string") != null;
        if (!placed) {
            throw new InvalidInputException(FieldProblem.of("lat", "intake.field.open311-place"));
        }
        String description = get("description");
        if (description != null && description.length() > DESCRIPTION_LIMIT) {
            throw new InvalidInputException(FieldProblem.tooLong("description", DESCRIPTION_LIMIT));
        }
        String text = description == null || get("media_url") == null
                ? description
                : description + "\n\nmedia_url: " + get("media_url");
        var place = new NewPlace(get("address_string"), null, latitude, longitude);
        var question = new NewQuestion(get("service_code"), text, place, said);
        return new NewAppeal(Channel.OPEN311.word(), null, applicant(), List.of(question));
    }

    private NewApplicant applicant() {
        String name = Stream.of(get("first_name"), get("last_name"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new NewApplicant(name.isEmpty() ? null : name, get("phone"), get("email"));
    }

    /** Not a number becomes one that no place has, so that the check names it. */
    private Double degrees(String name) {
        String typed = get(name);
        if (typed == null) {
            return null;
        }
        try {
            double value = Double.parseDouble(typed);
            return Double.isNaN(value) ? Double.valueOf(Double.MAX_VALUE) : value;
        } catch (NumberFormatException e) {
            return Double.MAX_VALUE;
        }
    }

    /**
     * Marks under which the request may be known: the same for the same request on the same day, because Open311 has no other
     * mark for one that is sent again. The first is today's, the second yesterday's, for one that is sent again after midnight.
     */
    List<String> marks(LocalDate day) {
        return List.of(digest(day), digest(day.minusDays(1)));
    }

    private String digest(LocalDate day) {
        var fields = new TreeMap<String, List<String>>(sent);
        fields.remove("api_key");
        try {
            byte[] bytes = (day + fields.toString()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
