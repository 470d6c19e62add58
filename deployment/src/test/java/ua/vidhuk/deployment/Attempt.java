package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A call of any operation with everything that it could want: ids, words and a file.
 *
 * @param appeal whose ids and words are used
 * @param version of its question
 */
record Attempt(PlantedAppeal appeal, long version) {

    /** A service card that Lutsk alone has. */
    private static final String OWN_SERVICE = "outdoor-advertising";

    private static final Pattern PARAMETER = Pattern.compile("\\{([\\w-]+)}");

    /** Calls the operation under the community of this slug; the ids stay those of the planted appeal. */
    Answer on(Endpoint endpoint, String slug, Caller caller) {
        var base = endpoint.platformWide() ? "" : "/" + slug;
        var path = base + (endpoint.path().equals("/portal") ? "/" : filled(endpoint.path()));
        var sender = sender(endpoint, caller);
        if (endpoint.method().equals("GET")) {
            return sender.get(path);
        }
        if (endpoint.consumes().contains("application/json")) {
            return sender.post(path, json(Community.of(slug)));
        }
        if (endpoint.consumes().contains("multipart/form-data")) {
            return sender.upload(path, uploaded(endpoint, Community.of(slug)));
        }
        if (endpoint.consumes().contains("application/x-www-form-urlencoded")) {
            return sender.post(path, form(Community.of(slug)));
        }
        return sender.send(endpoint.method(), path, null, BodyPublishers.noBody());
    }

    private static Caller sender(Endpoint endpoint, Caller caller) {
        if (endpoint.path().endsWith("/field-steps")) {
            return caller.with("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (endpoint.path().endsWith(".csv")) {
            return caller.accepting("text/csv, application/problem+json");
        }
        return endpoint.page() ? caller.readingPages() : caller;
    }

    private String filled(String template) {
        return PARAMETER.matcher(template).replaceAll(found -> value(found.group(1), template));
    }

    private String value(String parameter, String template) {
        return switch (parameter) {
            case "code" -> appeal.code();
            case "kind" -> "service-card";
            case "row" -> "0";
            case "entry" -> OWN_SERVICE;
            case "version" -> "1";
            case "file" -> appeal.file();
            case "source", "question", "invalidation", "paper", "web" -> appeal.question();
            case "slug" -> "lutsk";
            case "id" -> template.contains("/appeals/{id}") ? appeal.appeal() : appeal.question();
            default ->
                throw new AssertionError(template + " has a parameter {" + parameter
                        + "}: teach this class which id of another community belongs there");
        };
    }

    private JsonNode json(Community community) {
        var body = community.asking(community.appeal("phone", "Хтось", null, null), "Хтось питає");
        body.put("version", version).put("note", "Слова").put("answer", "Слова");
        body.put("earlier", 1).put("field", "fee").put("take", true);
        body.put("question", appeal.question()).put("text", "Слова").put("until", "2099-01-01");
        body.put("number", "Х-2026-000001")
                .put("reason", "Слова")
                .put("score", 5)
                .put("priority", "high")
                .put("category", community.category());
        body.putArray("executors").add(community.enterpriseOf(community.executor()));
        return body;
    }

    private Form uploaded(Endpoint endpoint, Community community) {
        return endpoint.path().endsWith("/field-steps")
                ? new Form().field("step", "accept").field("version", version)
                : form(community).photo("file");
    }

    private Form form(Community community) {
        return new Form()
                .field("version", version)
                .field("note", "Слова")
                .field("reason", "Слова")
                .field("number", "Х-2026-000001")
                .field("score", 5)
                .field("priority", "high")
                .field("outcome", "no")
                .field("executors", community.enterpriseOf(community.executor()))
                .field("category", community.category())
                .field("text", "Хтось питає")
                .field("place.street", "вулиця Тиха")
                .field("place.latitude", "50.5")
                .field("place.longitude", "30.8")
                .field("reply", "no")
                .field("code", appeal.code())
                .field("earlier", 1)
                .field("field", "fee")
                .field("decision", "take")
                .field("step", "what");
    }
}
