package ua.vidhuk.deployment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code status}: where the platform is and how it feels, for people or as JSON. */
final class StatusCommand {

    private final Console console;

    StatusCommand(Console console) {
        this.console = console;
    }

    int run(List<String> arguments) {
        var options = Options.parse(arguments, Set.of("--data"), Set.of("--json"));
        var folder = options.dataFolder();
        var state = RunState.of(folder).filter(RunState::isSupervised);
        if (state.isEmpty()) {
            console.say(
                    options.has("--json")
                            ? Json.write(Map.of("health", "stopped"))
                            : "Vidhuk is not running for the data folder " + folder.path() + ".");
            return 1;
        }
        var facts = facts(state.get(), Secrets.ofFolder(folder), folder);
        if (options.has("--json")) {
            console.say(Json.write(facts));
        } else {
            facts.forEach((name, value) -> console.say(String.format("  %-20s %s", name, value)));
        }
        return 0;
    }

    private static Map<String, Object> facts(RunState state, Secrets secrets, DataFolder folder) {
        var ports = state.ports();
        var pids = new LinkedHashMap<String, Long>();
        pids.put("launcher", state.supervisor().pid());
        state.children().forEach((name, child) -> pids.put(name, child.pid()));
        var facts = new LinkedHashMap<String, Object>();
        facts.put("url", ports.url());
        facts.put("health", health(state));
        facts.put("keycloakUrl", ports.keycloakUrl());
        facts.put("mailUrl", ports.mailUrl());
        facts.put("jdbcUrl", ports.jdbcUrl("vidhuk"));
        facts.put("applicationUser", "vidhuk_app");
        facts.put("applicationPassword", secrets.application());
        facts.put("smtpPort", ports.smtp());
        facts.put("imapPort", ports.imap());
        facts.put("data", folder.path().toString());
        facts.put("pids", pids);
        return facts;
    }

    private static String health(RunState state) {
        if (Probe.status(state.ports().url() + "/health/ready") == 200) {
            return "ready";
        }
        return state.ready() ? "not-ready" : "starting";
    }
}
