package ua.vidhuk.deployment;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;

/** {@code index check|rebuild}: compares the search index with the database, or builds it anew first. */
final class IndexCommand {

    private static final Set<String> ACTS = Set.of("check", "rebuild");

    private final Console console;

    IndexCommand(Console console) {
        this.console = console;
    }

    int run(List<String> arguments) {
        var options = Options.parse(arguments, Set.of("--data", "--user", "--password"), Set.of());
        if (options.words().size() != 1 || !ACTS.contains(options.words().getFirst())) {
            throw new LauncherException("Say ./vidhuk index check or ./vidhuk index rebuild.");
        }
        var ports = RunState.running(options.dataFolder()).ports();
        var token = Tokens.ofUser(
                ports,
                options.value("--user").orElse("platform-admin"),
                options.value("--password").orElse(Welcome.SAMPLE_PASSWORD));
        var act = options.words().getFirst();
        var request = HttpRequest.newBuilder(URI.create(ports.url() + "/api/v1/platform/search-index/" + act))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody())
                .build();
        var report = Json.read(Http.expect(request, 200, "The platform"));
        console.say("Documents %d: missing %d, different %d, surplus %d."
                .formatted(
                        report.path("documents").asInt(),
                        report.path("missing").asInt(),
                        report.path("different").asInt(),
                        report.path("surplus").asInt()));
        return report.path("equal").asBoolean() ? 0 : 1;
    }
}
