package ua.vidhuk;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.requests.boundary.RateLimited;

/** The description of the JSON API and the resource classes say the same: operations, parameters, bodies, statuses. */
class OpenApiTest {

    /** What an operation answers when all is well, where it is not 200. */
    private static final Map<String, String> SUCCESS = Map.of(
            "POST /{tenant}/api/v1/appeals", "201",
            "POST /{tenant}/api/v1/consultations", "201",
            "POST /{tenant}/api/v1/petitions", "201");

    static List<Operation> operations() {
        return Operation.all().stream()
                .filter(each -> each.path().startsWith("/api/"))
                .toList();
    }

    @Test
    void describesEveryOperationAndNoOther() {
        assertThat(OpenApi.operations().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        operations().stream().map(Operation::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void namesThePermissionOfAnOperation(Operation operation) {
        Requires required = operation.method().getAnnotation(Requires.class);
        List<String> expected = required == null
                ? List.of("open")
                : Arrays.stream(required.value()).map(Operation::word).toList();

        assertThat(OpenApi.list(described(operation), "x-permission"))
                .containsExactlyInAnyOrderElementsOf(List.copyOf(expected));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void describesEveryParameter(Operation operation) {
        Set<String> described = OpenApi.list(described(operation), "parameters").stream()
                .map(OpenApi::resolved)
                .peek(each -> assertThat(each.get("description")).as("%s", each).isNotNull())
                .map(each -> each.get("in") + " " + each.get("name"))
                .collect(toCollection(TreeSet::new));

        assertThat(described).isEqualTo(parametersOf(operation));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void describesTheBody(Operation operation) {
        Map<String, Object> content = OpenApi.map(OpenApi.map(described(operation), "requestBody"), "content");
        var entity = entity(operation);
        Set<String> forms = forms(operation);
        if (entity != null && entity.getType() == List.class) {
            // it reads the parts of the form itself, some of which come more than once
            assertThat(content).containsOnlyKeys(MediaType.MULTIPART_FORM_DATA);
            var schema = OpenApi.map(OpenApi.map(content, MediaType.MULTIPART_FORM_DATA), "schema");
            assertThat(OpenApi.map(schema, "properties")).isNotEmpty();
        } else if (entity != null) {
            assertThat(content).containsOnlyKeys(MediaType.APPLICATION_JSON);
            assertThat(reference(OpenApi.map(content, MediaType.APPLICATION_JSON)))
                    .isEqualTo(entity.getType().getSimpleName());
            assertThat(OpenApi.map(content, MediaType.APPLICATION_JSON)).containsKey("example");
        } else if (!forms.isEmpty()) {
            assertThat(content).containsOnlyKeys(MediaType.MULTIPART_FORM_DATA);
            var schema = OpenApi.map(OpenApi.map(content, MediaType.MULTIPART_FORM_DATA), "schema");
            assertThat(OpenApi.map(schema, "properties")).containsOnlyKeys(forms);
        } else {
            assertThat(content).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void describesEveryStatus(Operation operation) {
        assertThat(OpenApi.map(described(operation), "responses").keySet())
                .containsExactlyInAnyOrderElementsOf(statusesOf(operation));
    }

    private static Set<String> statusesOf(Operation operation) {
        boolean guarded = operation.method().isAnnotationPresent(Requires.class);
        boolean changes = !operation.verb().equals("GET");
        boolean hasBody = entity(operation) != null || !forms(operation).isEmpty();
        boolean hasInput = hasBody || parametersOf(operation).stream().anyMatch(each -> each.startsWith("query "));
        var statuses = new TreeSet<>(Set.of("401", "404", "500", "503"));
        statuses.add(SUCCESS.getOrDefault(operation.toString(), "200"));
        if (guarded || changes) {
            statuses.add("403");
        }
        if (answersJson(operation)) {
            statuses.add("406");
        }
        if (changes) {
            statuses.add("409");
        }
        if (hasBody) {
            statuses.addAll(List.of("400", "413", "415"));
        }
        if (hasInput) {
            statuses.add("422");
        }
        if (operation.method().isAnnotationPresent(RateLimited.class)) {
            statuses.add("429");
        }
        return statuses;
    }

    private static boolean answersJson(Operation operation) {
        Produces own = operation.method().getAnnotation(Produces.class);
        Produces all = operation.method().getDeclaringClass().getAnnotation(Produces.class);
        return List.of((own == null ? all : own).value()).contains(MediaType.APPLICATION_JSON);
    }

    private static Set<String> parametersOf(Operation operation) {
        var names = new TreeSet<String>();
        if (!operation.platformWide()) {
            names.add("path tenant");
        }
        for (Parameter each : operation.method().getParameters()) {
            if (each.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(each.getType().getFields())
                        .flatMap(OpenApiTest::query)
                        .forEach(names::add);
            } else if (each.isAnnotationPresent(QueryParam.class)) {
                names.add("query " + each.getAnnotation(QueryParam.class).value());
            } else if (each.isAnnotationPresent(PathParam.class)) {
                names.add("path " + each.getAnnotation(PathParam.class).value());
            } else if (each.isAnnotationPresent(HeaderParam.class)) {
                names.add("header " + each.getAnnotation(HeaderParam.class).value());
            }
        }
        return names;
    }

    private static Stream<String> query(Field field) {
        return field.isAnnotationPresent(QueryParam.class)
                ? Stream.of("query " + field.getAnnotation(QueryParam.class).value())
                : Stream.empty();
    }

    private static Set<String> forms(Operation operation) {
        return Arrays.stream(operation.method().getParameters())
                .filter(each -> each.isAnnotationPresent(FormParam.class))
                .map(each -> each.getAnnotation(FormParam.class).value())
                .collect(toCollection(TreeSet::new));
    }

    private static Parameter entity(Operation operation) {
        return Arrays.stream(operation.method().getParameters())
                .filter(each -> each.getAnnotations().length == 0)
                .findFirst()
                .orElse(null);
    }

    static String reference(Map<String, Object> mediaType) {
        var schema = (Map<?, ?>) mediaType.get("schema");
        return String.valueOf(schema.get("$ref")).replace("#/components/schemas/", "");
    }

    private static Map<String, Object> described(Operation operation) {
        return OpenApi.operations().getOrDefault(operation.toString(), Map.of());
    }
}
