package ua.vidhuk.web.report;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ua.vidhuk.appeals.boundary.SimilarInput;
import ua.vidhuk.appeals.entity.Channel;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.appeals.entity.Particular;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.web.portal.Asked;

/**
 * What has been typed so far, by field. Every page of a report carries the whole of it in hidden fields, so that there
 * is no session, going back loses nothing, and a page left open overnight still works in the morning. Nothing in it is
 * trusted: it is checked again when it is sent.
 *
 * @param values by name of the field; absent when nothing was typed
 */
public record ReportForm(Map<String, String> values) {

    /** Makes a repeated sending the same sending. */
    static final String KEY = "key";

    /** The applicant agrees that staff may publish the text. */
    static final String PUBLISH = "publish";

    /** The incident to which the report is added, by its id. */
    static final String INCIDENT = "incident";

    /** Begins the names of the answers to a category's questions. */
    static final String SAID = "said";

    private static final Pattern SAID_FIELD = Pattern.compile(SAID + "-[a-z0-9-]{1,60}-[0-9]{1,2}");
    private static final int MOST_SAID = 60;

    private static final List<String> FIELDS = List.of(
            "category",
            "street",
            "house",
            "latitude",
            "longitude",
            "text",
            INCIDENT,
            "reply",
            "name",
            "phone",
            "email",
            PUBLISH,
            KEY);
    private static final int LONGEST = 5_000;

    public ReportForm {
        values = Map.copyOf(values);
    }

    /** Reads the known fields of a submitted page, and begins a key when there is none. */
    public static ReportForm of(MultivaluedMap<String, String> submitted) {
        var values = new LinkedHashMap<String, String>();
        for (String field : fields(submitted)) {
            String typed = submitted.getFirst(field);
            if (typed != null && !typed.isBlank()) {
                String clean = typed.strip().replace("\r\n", "\n");
                values.put(field, clean.substring(0, Math.min(clean.length(), LONGEST)));
            }
        }
        if (!isOnEarth(values.get("latitude"), 90) || !isOnEarth(values.get("longitude"), 180)) {
            values.remove("latitude");
            values.remove("longitude");
        }
        if (!values.containsKey("reply") && (values.containsKey("phone") || values.containsKey("email"))) {
            // who leaves a contact wants an answer
            values.put("reply", "yes");
        }
        if (!isKey(values.get(KEY))) {
            values.put(KEY, UUID.randomUUID().toString());
        }
        return new ReportForm(values);
    }

    /** Coordinates are never typed by hand: what is none is a fault of a program, and nobody could mend it on the page. */
    private static boolean isOnEarth(String degrees, int most) {
        try {
            return degrees != null && Math.abs(Double.parseDouble(degrees)) <= most;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static List<String> fields(MultivaluedMap<String, String> submitted) {
        var said = submitted.keySet().stream()
                .filter(each -> SAID_FIELD.matcher(each).matches())
                .sorted()
                .limit(MOST_SAID);
        return Stream.concat(FIELDS.stream(), said).toList();
    }

    /** The field for the answer to a question of the chosen category. */
    public String said(int question) {
        return SAID + "-" + get("category") + "-" + question;
    }

    /** What was typed into a field, or nothing: never null. */
    public String get(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** The idempotency key of the sending. */
    public String key() {
        return values.get(KEY);
    }

    /** Everything that the page of this step does not ask for and must carry along. */
    public Map<String, String> carriedPast(Step step) {
        var carried = new LinkedHashMap<>(values);
        step.fields().forEach(carried::remove);
        if (step == Step.DETAILS) {
            carried.keySet().removeIf(each -> each.startsWith(SAID + "-" + get("category") + "-"));
        }
        return carried;
    }

    /** The applicant wants an answer, and so leaves a name and a contact. */
    public boolean wantsReply() {
        return get("reply").equals("yes");
    }

    /**
     * The appeal as the desk takes it; a contact that is not wanted is not passed on.
     *
     * @param asked the questions of the chosen category, in the language of the page
     */
    NewAppeal asAppeal(Language language, List<Asked> asked) {
        var place = new NewPlace(values.get("street"), values.get("house"), degrees("latitude"), degrees("longitude"));
        var question = new NewQuestion(get("category"), get("text"), place, particulars(asked));
        var applicant =
                wantsReply() ? new NewApplicant(values.get("name"), values.get("phone"), values.get("email")) : null;
        return new NewAppeal(Channel.WEB.word(), language.tag(), applicant, List.of(question));
    }

    /** What was asked and said; what was left empty is left out. */
    public List<Particular> particulars(List<Asked> asked) {
        return IntStream.range(0, asked.size())
                .filter(each -> has(said(each)))
                .mapToObj(each -> new Particular(asked.get(each).words(), get(said(each))))
                .toList();
    }

    /** What is told so far, without who tells it. */
    SimilarInput told() {
        return new SimilarInput(
                get("category"),
                get("street"),
                get("house"),
                degrees("latitude"),
                degrees("longitude"),
                get("text"),
                null);
    }

    /** The incident to which the only question is added. */
    Map<Integer, UUID> incidents() {
        return isKey(values.get(INCIDENT)) ? Map.of(0, UUID.fromString(values.get(INCIDENT))) : Map.of();
    }

    /** A coordinate of the place, or null. */
    Double degrees(String field) {
        try {
            return has(field) ? Double.valueOf(get(field)) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isKey(String text) {
        try {
            return text != null && UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
