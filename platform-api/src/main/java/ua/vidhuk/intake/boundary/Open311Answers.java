package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.intake.control.GeoReportWriter;
import ua.vidhuk.intake.entity.GeoReport;
import ua.vidhuk.intake.entity.GeoReport.Many;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.intake.entity.ServiceRequest;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;

/** Answers in the words and shapes of GeoReport v2, errors too. */
@ApplicationScoped
public class Open311Answers {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    @Inject
    CurrentLanguage language;

    /** What the work answers; what is wrong with the request as the specification's errors. */
    Response of(String format, Supplier<GeoReport> work) {
        try {
            return write(format, 200, work.get());
        } catch (InvalidInputException e) {
            boolean service = e.fields().stream().anyMatch(each -> each.field().endsWith("category"));
            var sentences = List.copyOf(ProblemDetail.byField(e, language.get()).values());
            int status = service ? NOT_FOUND : BAD_REQUEST;
            return write(format, status, GeoReport.error(status, sentences));
        } catch (ProblemException e) {
            return refusal(format, e, language.get());
        }
    }

    static Response refusal(String format, ProblemException problem, Language language) {
        int status = problem.type().status();
        String sentence = Messages.text(language, problem.type().messageKey(), problem.arguments());
        return write(format, status, GeoReport.error(status, List.of(sentence)));
    }

    private static Response write(String format, int status, GeoReport report) {
        boolean json = format.equals("json");
        var answer = Response.status(status)
                .type(json ? "application/json; charset=utf-8" : "text/xml; charset=utf-8")
                .entity(json ? GeoReportWriter.json(report) : GeoReportWriter.xml(report));
        return status == IntakeProblem.TOO_MANY_REQUESTS.status()
                ? answer.header("Retry-After", "60").build()
                : answer.build();
    }

    GeoReport services(List<CategoryView> categories) {
        Map<String, CategoryView> byCode = new LinkedHashMap<>();
        categories.forEach(each -> byCode.put(each.code(), each));
        return new GeoReport(
                "services",
                new Many(
                        "service",
                        categories.stream()
                                .map(each -> service(each, byCode.get(each.parent())))
                                .toList()));
    }

    private Map<String, Object> service(CategoryView category, CategoryView group) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("service_code", category.code());
        fields.put("service_name", inWords(category));
        fields.put("description", inWords(category));
        fields.put("metadata", !category.questions().isEmpty());
        fields.put("type", "realtime");
        fields.put("keywords", "");
        fields.put("group", group == null ? "" : inWords(group));
        return fields;
    }

    private String inWords(CategoryView category) {
        return new LocalizedText(category.names()).in(language.get());
    }

    /** What the service asks besides what every request says. */
    GeoReport definition(CategoryView category) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("service_code", category.code());
        fields.put("attributes", new Open311Attributes(category.questions(), language.get()).listed());
        return new GeoReport("service_definition", fields);
    }

    static GeoReport requests(List<ServiceRequest> found) {
        return new GeoReport(
                "service_requests",
                new Many("request", found.stream().map(Open311Answers::request).toList()));
    }

    private static Map<String, Object> request(ServiceRequest request) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("service_request_id", request.id().toString());
        fields.put("status", request.open() ? "open" : "closed");
        fields.put("service_name", request.serviceName());
        fields.put("service_code", request.serviceCode());
        fields.put("requested_datetime", moment(request.requestedAt()));
        fields.put("updated_datetime", moment(request.updatedAt()));
        fields.put("expected_datetime", moment(request.expectedAt()));
        fields.put("lat", request.latitude());
        fields.put("long", request.longitude());
        return fields;
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
    }

    /** What a request that was posted is called, with what its sender is to know of it. */
    static GeoReport posted(UUID id, String notice) {
        return called(id, "service_notice", notice);
    }

    /** The request of a token, which is the same as its id. */
    static GeoReport token(UUID id) {
        return called(id, "token", id.toString());
    }

    private static GeoReport called(UUID id, String word, String value) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("service_request_id", id.toString());
        fields.put(word, value);
        return new GeoReport("service_requests", new Many("request", List.of(fields)));
    }

    static GeoReport discovery(String address, String contact) {
        var endpoint = new LinkedHashMap<String, Object>();
        endpoint.put("specification", "http://wiki.open311.org/GeoReport_v2");
        endpoint.put("url", address);
        endpoint.put("changeset", "2026-11-22 00:00");
        endpoint.put("type", "production");
        endpoint.put("formats", new Many("format", List.of("text/xml", "application/json")));
        var fields = new LinkedHashMap<String, Object>();
        fields.put("changeset", "2026-11-22 00:00");
        fields.put("contact", contact);
        fields.put("key_service", contact);
        fields.put("endpoints", new Many("endpoint", List.of(endpoint)));
        return new GeoReport("discovery", fields);
    }
}
