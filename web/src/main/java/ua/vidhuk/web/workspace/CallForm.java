package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ua.vidhuk.appeals.boundary.SimilarInput;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.appeals.entity.Particular;
import ua.vidhuk.intake.entity.PhoneCall;
import ua.vidhuk.web.portal.Asked;

/**
 * A call as it is typed. Fields bear the names under which the check of appeals speaks of them, so that what is wrong
 * finds its field by itself.
 *
 * @param values by name of the field; absent when nothing was typed
 * @param questions how many, at least one
 */
public record CallForm(Map<String, String> values, int questions) {

    /** As many questions as one appeal takes. */
    public static final int MOST = 10;

    /** Makes a repeated sending the same sending. */
    static final String KEY = "key";

    /** The call that the exchange told of, by its id. */
    static final String CALL = "phone-call";

    /** The letter of which an appeal is registered, by its id. */
    static final String LETTER = "letter";

    /** The draft from another system of which an appeal is registered, by its id. */
    static final String DELIVERY = "delivery";

    /** The incident into which a question is put at once, by its id. */
    static final String INCIDENT = "incident";

    static final String PHONE = "applicant.phone";

    static final String SIGNATORIES = "signatories";

    /** The article from which the caller was answered, by its id. */
    static final String ARTICLE = "article";

    private static final List<String> OF_THE_CALLER = List.of(
            PHONE,
            "applicant.name",
            "applicant.email",
            "channel",
            "language",
            "answer",
            CALL,
            LETTER,
            DELIVERY,
            SIGNATORIES,
            ARTICLE,
            KEY);
    private static final List<String> OF_A_QUESTION =
            List.of("category", "text", "place.street", "place.house", "place.latitude", "place.longitude", INCIDENT);

    private static final Pattern SAID = Pattern.compile("questions\\[[0-9]]\\.said\\.[a-z0-9-]{1,60}\\.[0-9]{1,2}");
    private static final int MOST_SAID = 40;

    public CallForm {
        values = Map.copyOf(values);
    }

    static CallForm empty() {
        return new CallForm(Map.of(KEY, UUID.randomUUID().toString(), "channel", "phone"), 1);
    }

    /** The form of a call that the exchange told of; its number stands there already, or what was sent in its place. */
    static CallForm of(PhoneCall call) {
        var values = new LinkedHashMap<>(empty().values());
        keep(values, PHONE, call.caller());
        keep(values, CALL, call.id().toString());
        return new CallForm(values, 1);
    }

    static CallForm of(MultivaluedMap<String, String> submitted) {
        int questions = Math.clamp(number(submitted.getFirst("questions")), 1, MOST);
        var values = new LinkedHashMap<String, String>();
        OF_THE_CALLER.forEach(name -> keep(values, name, submitted.getFirst(name)));
        for (int i = 0; i < questions; i++) {
            for (String part : OF_A_QUESTION) {
                keep(values, name(i, part), submitted.getFirst(name(i, part)));
            }
            TypedPlace.split(values, name(i, ""));
            saidAt(i, submitted.keySet()).forEach(field -> keep(values, field, submitted.getFirst(field)));
        }
        values.putIfAbsent(KEY, UUID.randomUUID().toString());
        return new CallForm(values, questions);
    }

    private static void keep(Map<String, String> values, String name, String typed) {
        if (typed != null && !typed.isBlank()) {
            values.put(name, typed.strip().replace("\r\n", "\n"));
        }
    }

    private static int number(String text) {
        try {
            return text == null ? 1 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** The name of a question's field: {@code questions[0].text}. */
    public static String name(int question, String part) {
        return "questions[" + question + "]." + part;
    }

    /** The field for the answer to a question of the chosen category, counted from 0. */
    public String said(int question, int asked) {
        return name(question, "said." + get(question, "category") + "." + asked);
    }

    /** Fields for answers to questions of categories, of one question of the call. */
    private static List<String> saidAt(int question, Set<String> fields) {
        return fields.stream()
                .filter(each -> SAID.matcher(each).matches() && each.startsWith(name(question, "")))
                .sorted()
                .limit(MOST_SAID)
                .toList();
    }

    /** What was typed into a field, or nothing: never null. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    public String get(int question, String part) {
        return get(name(question, part));
    }

    /** The key under which a second press of the button is the same appeal. */
    String key() {
        return "call:" + get(KEY);
    }

    /** The call that the exchange told of, if it was one. */
    Optional<UUID> call() {
        return id(CALL);
    }

    /** The incidents into which questions are put, by their place from 0. */
    Map<Integer, UUID> incidents() {
        var chosen = new LinkedHashMap<Integer, UUID>();
        for (int i = 0; i < questions; i++) {
            int at = i;
            id(name(i, INCIDENT)).ifPresent(each -> chosen.put(at, each));
        }
        return chosen;
    }

    /** What a question tells so far. */
    SimilarInput told(int i) {
        return new SimilarInput(
                get(i, "category"),
                get(i, "place.street"),
                get(i, "place.house"),
                TypedPlace.degrees(get(i, "place.latitude")),
                TypedPlace.degrees(get(i, "place.longitude")),
                get(i, "text"),
                get(PHONE));
    }

    Optional<UUID> id(String field) {
        try {
            return Optional.ofNullable(values.get(field)).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** With one more question, at the place of the one before: people mostly speak of one house. */
    CallForm withAnotherQuestion() {
        if (questions == MOST) {
            return this;
        }
        var more = new LinkedHashMap<>(values);
        TypedPlace.FIELDS.forEach(each -> keep(more, name(questions, each), get(questions - 1, each)));
        return new CallForm(more, questions + 1);
    }

    /** With this in a field. */
    CallForm with(String field, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(field, value);
        return new CallForm(more, questions);
    }

    CallForm withoutQuestion(int removed) {
        if (questions == 1 || removed < 0 || removed >= questions) {
            return this;
        }
        var fewer = new LinkedHashMap<String, String>();
        OF_THE_CALLER.forEach(name -> keep(fewer, name, get(name)));
        int at = 0;
        for (int i = 0; i < questions; i++) {
            if (i != removed) {
                int place = at++;
                int from = i;
                OF_A_QUESTION.forEach(part -> keep(fewer, name(place, part), get(from, part)));
                saidAt(from, values.keySet())
                        .forEach(field -> keep(
                                fewer,
                                name(place, field.substring(name(from, "").length())),
                                get(field)));
            }
        }
        return new CallForm(fewer, questions - 1);
    }

    /**
     * @param asked what a category asks, by its code
     */
    NewAppeal asAppeal(Function<String, List<Asked>> asked) {
        return new NewAppeal(
                values.get("channel"),
                values.get("language"),
                new NewApplicant(values.get("applicant.name"), values.get(PHONE), values.get("applicant.email")),
                IntStream.range(0, questions)
                        .mapToObj(each -> question(each, asked))
                        .toList());
    }

    private NewQuestion question(int i, Function<String, List<Asked>> asked) {
        List<Asked> questions = asked.apply(get(i, "category"));
        var particulars = IntStream.range(0, questions.size())
                .mapToObj(each -> new Particular(questions.get(each).words(), get(said(i, each))))
                .toList();
        return new NewQuestion(
                values.get(name(i, "category")),
                values.get(name(i, "text")),
                TypedPlace.of(values, name(i, "")),
                particulars);
    }
}
