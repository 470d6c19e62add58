package ua.vidhuk.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** {@code import appeals FILE.csv}: sends a file to the platform and prints what came of it. */
final class ImportCommand {

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    int run(List<String> arguments) {
        var valued = Set.of("--data", "--tenant", "--user", "--password", "--map", "--category", "--default-category");
        var options = Options.parse(arguments, valued, Set.of("--dry-run"));
        if (options.words().size() != 2 || !options.words().getFirst().equals("appeals")) {
            throw new LauncherException("Say what to import: ./vidhuk import appeals FILE.csv --tenant SLUG.");
        }
        var tenant = options.required("--tenant");
        var ports = RunState.running(options.dataFolder()).ports();
        var user = options.value("--user").orElse(tenant + "-operator");
        var token = Tokens.ofUser(ports, user, options.value("--password").orElse(Welcome.SAMPLE_PASSWORD));
        var address = ports.url() + "/" + tenant + "/api/v1/imports/appeals?dryRun=" + options.has("--dry-run");
        var boundary = "vidhuk-" + UUID.randomUUID();
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(form(Path.of(options.words().getLast()), options, boundary)))
                .build();
        return report(Http.send(request, "The platform"));
    }

    private static byte[] form(Path file, Options options, String boundary) {
        var form = new ByteArrayOutputStream();
        try {
            var mapping = Json.write(mapping(options)).getBytes(StandardCharsets.UTF_8);
            part(form, boundary, "name=\"mapping\"; filename=\"mapping.json\"", "application/json", mapping);
            var name = "name=\"file\"; filename=\"" + file.getFileName() + "\"";
            part(form, boundary, name, "text/csv", Files.readAllBytes(file));
            form.write(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return form.toByteArray();
        } catch (IOException e) {
            throw new LauncherException("The file " + file + " cannot be read.", e);
        }
    }

    private static Map<String, Object> mapping(Options options) {
        var mapping = new LinkedHashMap<String, Object>();
        mapping.put("columns", pairs(options, "--map"));
        mapping.put("categories", pairs(options, "--category"));
        options.value("--default-category").ifPresent(code -> mapping.put("defaultCategory", code));
        return mapping;
    }

    private static Map<String, String> pairs(Options options, String name) {
        var pairs = new LinkedHashMap<String, String>();
        for (var pair : options.allValues(name)) {
            int sign = pair.lastIndexOf('=');
            if (sign < 1) {
                throw new LauncherException(
                        "The option " + name + " needs two names, as in left=right, not \"" + pair + "\".");
            }
            pairs.put(pair.substring(0, sign), pair.substring(sign + 1));
        }
        return pairs;
    }

    private static void part(ByteArrayOutputStream form, String boundary, String name, String type, byte[] content)
            throws IOException {
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; " + name + "\r\nContent-Type: " + type
                + "; charset=utf-8\r\n\r\n";
        form.write(head.getBytes(StandardCharsets.UTF_8));
        form.write(content);
        form.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private int report(HttpResponse<String> response) {
        var json = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        if (!json) {
            throw new LauncherException("The platform answered " + response.statusCode() + " to the import.");
        }
        var answer = Json.read(response.body());
        printErrors(answer.path("errors"));
        printErrors(answer.path("warnings"));
        if (answer.has("rows")) {
            var words = answer.path("dryRun").asBoolean()
                    ? "%d rows read, nothing written (dry run)"
                    : "%d rows read, %d imported";
            console.say(words.formatted(
                    answer.path("rows").asInt(), answer.path("imported").asInt()));
        } else {
            console.complain(
                    answer.path("title").asText() + " " + answer.path("detail").asText());
        }
        return response.statusCode() < 300 && answer.path("errors").isEmpty() ? 0 : 1;
    }

    private void printErrors(JsonNode errors) {
        for (var error : errors) {
            console.complain(place(error) + ": " + error.path("message").asText());
        }
    }

    /** Where an error is: a dry run's report names row and column, a problem the path {@code rows[12].column}. */
    private static String place(JsonNode error) {
        if (error.has("field")) {
            return error.path("field").asText().replaceFirst("^rows\\[(\\d+)]\\.?", "row $1, ");
        }
        return "row " + error.path("row").asInt() + ", " + error.path("column").asText();
    }
}
