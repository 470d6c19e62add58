package ua.vidhuk;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.vidhuk.appeals.boundary.QuestionRow;
import ua.vidhuk.appeals.entity.AppealState;
import ua.vidhuk.appeals.entity.AssignmentState;
import ua.vidhuk.appeals.entity.Channel;
import ua.vidhuk.appeals.entity.Mark;
import ua.vidhuk.appeals.entity.Priority;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.appeals.entity.Transition;
import ua.vidhuk.files.entity.FileStage;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.onboarding.entity.RequestState;
import ua.vidhuk.petitions.entity.LegalRequirement;
import ua.vidhuk.petitions.entity.PetitionState;
import ua.vidhuk.petitions.entity.PetitionTransition;
import ua.vidhuk.problems.entity.ProblemType;

/** The description of the JSON API and the types of the code say the same: fields, words of states, problems. */
class OpenApiWordsTest {

    /** Records that are called otherwise outside. */
    private static final Map<String, Class<?>> NAMED_OTHERWISE = Map.of("QuestionPage", QuestionRow.Page.class);

    /** Steps both in the desk of questions and in what the applicant follows: outside, only the latter is one. */
    private static final String FOLLOWED = "ua.vidhuk.appeals.boundary.FollowedAppeal$";

    /** Problems of pages, of addresses that are none, and of verbs that are none, which no described operation has. */
    private static final Set<String> NOT_OF_THE_API = Set.of(
            "/problems/identity/login-failed",
            "/problems/problems/method-not-allowed",
            // told in the shapes of Open311
            "/problems/intake/key-invalid",
            "/problems/intake/service-not-found",
            "/problems/intake/request-not-found",
            "/problems/intake/jurisdiction-missing",
            "/problems/intake/jurisdiction-not-found",
            "/problems/intake/too-many-requests");

    static Set<String> objects() {
        var names = new TreeSet<String>();
        OpenApi.component("schemas").forEach((name, schema) -> {
            if (OpenApi.resolved(schema).containsKey("properties")) {
                names.add(name);
            }
        });
        return names;
    }

    static List<Operation> operations() {
        return OpenApiTest.operations();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void describesEveryFieldOfARecord(String name) {
        Class<?> type = record(name);
        Map<String, Object> fields = OpenApi.map(OpenApi.schema(name), "properties");

        assertThat(fields.keySet())
                .as("%s as %s", type, name)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        assertThat(fields.values()).allSatisfy(each -> assertThat(((Map<?, ?>) each).get("description"))
                .as("description of %s", each)
                .isNotNull());
        for (RecordComponent each : type.getRecordComponents()) {
            if (each.getType().isPrimitive()) {
                assertThat(OpenApi.list(OpenApi.schema(name), "required")).contains(each.getName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void describesWhatAnOperationAnswers(Operation operation) {
        Map<String, Object> responses = OpenApi.map(OpenApi.operations().get(operation.toString()), "responses");
        String status = responses.containsKey("201") ? "201" : "200";
        Map<String, Object> content = OpenApi.map(OpenApi.map(responses, status), "content");
        Type answer = operation.method().getGenericReturnType();
        if (answer instanceof Class<?> type && type.isRecord()) {
            assertThat(record(OpenApiTest.reference(OpenApi.map(content, "application/json"))))
                    .isEqualTo(type);
        } else if (answer instanceof ParameterizedType several && several.getRawType() == List.class) {
            Map<String, Object> schema = OpenApi.map(OpenApi.map(content, "application/json"), "schema");
            assertThat(schema).containsEntry("type", "array");
            if (several.getActualTypeArguments()[0] instanceof Class<?> item && item.isRecord()) {
                assertThat(OpenApiTest.reference(Map.of("schema", schema.get("items"))))
                        .isEqualTo(item.getSimpleName());
            }
        } else {
            assertThat(answer == Response.class || answer.getTypeName().startsWith("java.util.Map"))
                    .isTrue();
            assertThat(content).isNotEmpty();
        }
    }

    @Test
    void saysTheWordsOfTheCode() {
        var expected = new TreeMap<String, List<String>>();
        expected.put("Channel", words(Channel.values()));
        expected.put("AppealState", words(AppealState.values()));
        expected.put("QuestionState", words(QuestionState.values()));
        expected.put("Priority", words(Priority.values()));
        expected.put("Mark", words(Mark.values()));
        expected.put("Transition", words(Transition.values()));
        expected.put("PetitionState", words(PetitionState.values()));
        expected.put("PetitionTransition", words(PetitionTransition.values()));
        expected.put("LegalRequirement", words(LegalRequirement.values()));
        expected.put("RequestState", words(RequestState.values()));
        expected.put("FileStage", words(FileStage.values()));
        expected.put("ActorKind", words(ActorKind.values()));
        expected.put("Role", words(Role.values()));
        expected.put("Permission", words(Permission.values()));
        expected.put("Language", words(Language.values()));
        // An assignment that was taken back is shown to nobody.
        expected.put(
                "AssignmentState",
                words(Stream.of(AssignmentState.values())
                        .filter(each -> each != AssignmentState.WITHDRAWN)
                        .toArray(Enum<?>[]::new)));
        var described = new TreeMap<String, Object>();
        OpenApi.component("schemas").forEach((name, schema) -> {
            if (OpenApi.resolved(schema).containsKey("enum")) {
                described.put(name, OpenApi.resolved(schema).get("enum"));
            }
        });

        assertThat(described).isEqualTo(expected);
    }

    @Test
    void describesEveryProblemUnderItsStatus() {
        Map<String, String> known = Rooms.CLASSES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(ProblemType.class::cast)
                .filter(each -> !NOT_OF_THE_API.contains(each.type()))
                .collect(toMap(ProblemType::type, each -> String.valueOf(each.status())));
        var described = new TreeMap<String, String>();
        OpenApi.operations().values().forEach(operation -> OpenApi.map(operation, "responses")
                .forEach((status, response) -> OpenApi.list(OpenApi.resolved(response), "x-problems")
                        .forEach(type -> assertThat(described.merge(type.toString(), status, (a, b) -> b))
                                .isEqualTo(status))));

        assertThat(described).isEqualTo(new TreeMap<>(known));
    }

    @Test
    void leadsNowhereByNoReferenceAndDescribesNothingUnused() {
        var used = new TreeSet<String>();
        collect(OpenApi.root(), used);
        var offered = new TreeSet<String>();
        for (String kind : List.of("schemas", "responses", "parameters")) {
            OpenApi.component(kind).keySet().forEach(each -> offered.add("#/components/" + kind + "/" + each));
        }

        assertThat(used).isEqualTo(offered);
    }

    private static void collect(Object node, Collection<String> references) {
        if (node instanceof Map<?, ?> fields) {
            if (fields.get("$ref") instanceof String reference) {
                references.add(reference);
            }
            fields.values().forEach(each -> collect(each, references));
        } else if (node instanceof List<?> items) {
            items.forEach(each -> collect(each, references));
        }
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Operation::word).toList();
    }

    private static Class<?> record(String name) {
        if (NAMED_OTHERWISE.containsKey(name)) {
            return NAMED_OTHERWISE.get(name);
        }
        var found = new ArrayList<Class<?>>();
        for (JavaClass each : Rooms.CLASSES) {
            boolean followed = !name.equals("Step") || each.getName().startsWith(FOLLOWED);
            if (each.isRecord() && each.getSimpleName().equals(name) && followed) {
                found.add(each.reflect());
            }
        }
        assertThat(found).as("records called %s", name).hasSize(1);
        return found.getFirst();
    }
}
