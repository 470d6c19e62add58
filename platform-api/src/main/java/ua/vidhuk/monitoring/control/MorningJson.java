package ua.vidhuk.monitoring.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.catalog.entity.CategoryDemand;
import ua.vidhuk.catalog.entity.CategoryDemand.StreetDemand;
import ua.vidhuk.catalog.entity.OngoingIncident;
import ua.vidhuk.monitoring.entity.LateShare;
import ua.vidhuk.monitoring.entity.MorningProblem;
import ua.vidhuk.monitoring.entity.MorningReader;
import ua.vidhuk.monitoring.entity.MorningReport;
import ua.vidhuk.monitoring.entity.MorningRule;

/** Rules and reports of the morning as they stand in their tables. */
final class MorningJson {

    private MorningJson() {}

    static String write(MorningRule rule) {
        var readers = Json.createArrayBuilder();
        rule.readers()
                .forEach(each -> readers.add(Json.createObjectBuilder()
                        .add("roles", texts(each.roles()))
                        .add("emails", texts(each.emails()))
                        .add("categories", texts(each.categories()))));
        return Json.createObjectBuilder()
                .add("hour", rule.hour().toString())
                .add("workingDaysOnly", rule.workingDaysOnly())
                .add("readers", readers)
                .build()
                .toString();
    }

    static MorningRule readRule(String json) {
        JsonObject rule = read(json);
        return new MorningRule(
                LocalTime.parse(rule.getString("hour")),
                rule.getBoolean("workingDaysOnly"),
                rule.getJsonArray("readers").getValuesAs(JsonObject.class).stream()
                        .map(each -> new MorningReader(
                                texts(each.getJsonArray("roles")),
                                texts(each.getJsonArray("emails")),
                                texts(each.getJsonArray("categories"))))
                        .toList());
    }

    static String write(MorningReport report) {
        var problems = Json.createArrayBuilder();
        report.problems().forEach(each -> problems.add(problem(each)));
        var incidents = Json.createArrayBuilder();
        report.incidents()
                .forEach(each -> incidents.add(Json.createObjectBuilder()
                        .add("id", each.id().toString())
                        .add("title", each.title())
                        .add("category", each.category().toString())
                        .add("openedAt", each.openedAt().toString())
                        .add("questions", each.questions())));
        var late = Json.createArrayBuilder();
        report.late()
                .forEach(each -> late.add(with(Json.createObjectBuilder(), "enterprise", each.enterprise())
                        .add("category", each.category().toString())
                        .add("late", each.late())
                        .add("veryLate", each.veryLate())));
        return Json.createObjectBuilder()
                .add("problems", problems)
                .add("incidents", incidents)
                .add("late", late)
                .build()
                .toString();
    }

    private static JsonObjectBuilder problem(MorningProblem problem) {
        var demand = problem.demand();
        var streets = Json.createArrayBuilder();
        demand.streets()
                .forEach(each -> streets.add(
                        Json.createObjectBuilder().add("street", each.street()).add("count", each.count())));
        return with(Json.createObjectBuilder(), "enterprise", demand.enterprise())
                .add("ofEnterprise", demand.ofEnterprise())
                .add("category", demand.category().toString())
                .add("count", demand.count())
                .add("before", demand.before())
                .add("open", demand.open())
                .add("late", problem.late())
                .add("streets", streets);
    }

    static MorningReport readReport(LocalDate day, Instant until, String json) {
        JsonObject report = read(json);
        return new MorningReport(
                day,
                until,
                objects(report, "problems").stream().map(MorningJson::problem).toList(),
                objects(report, "incidents").stream()
                        .map(each -> new OngoingIncident(
                                id(each, "id"),
                                each.getString("title"),
                                id(each, "category"),
                                Instant.parse(each.getString("openedAt")),
                                number(each, "questions")))
                        .toList(),
                objects(report, "late").stream()
                        .map(each -> new LateShare(
                                id(each, "enterprise"),
                                id(each, "category"),
                                number(each, "late"),
                                number(each, "veryLate")))
                        .toList());
    }

    private static MorningProblem problem(JsonObject problem) {
        var demand = new CategoryDemand(
                id(problem, "category"),
                number(problem, "count"),
                number(problem, "before"),
                number(problem, "open"),
                objects(problem, "streets").stream()
                        .map(each -> new StreetDemand(each.getString("street"), number(each, "count")))
                        .toList(),
                id(problem, "enterprise"),
                number(problem, "ofEnterprise"));
        return new MorningProblem(demand, number(problem, "late"));
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static List<JsonObject> objects(JsonObject object, String name) {
        return object.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static JsonObjectBuilder with(JsonObjectBuilder object, String name, UUID id) {
        return id == null ? object : object.add(name, id.toString());
    }

    private static UUID id(JsonObject object, String name) {
        String id = object.getString(name, null);
        return id == null ? null : UUID.fromString(id);
    }

    private static long number(JsonObject object, String name) {
        return object.getJsonNumber(name).longValue();
    }

    private static JsonArrayBuilder texts(List<String> texts) {
        var array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
