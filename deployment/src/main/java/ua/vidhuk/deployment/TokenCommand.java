package ua.vidhuk.deployment;

import java.util.List;
import java.util.Set;

/** {@code token}: prints a bearer token and nothing else. */
final class TokenCommand {

    private final Console console;

    TokenCommand(Console console) {
        this.console = console;
    }

    int run(List<String> arguments) {
        var options = Options.parse(arguments, Set.of("--data", "--user", "--password"), Set.of());
        var user = options.required("--user");
        var ports = RunState.running(options.dataFolder()).ports();
        console.say(Tokens.ofUser(ports, user, options.value("--password").orElse(Welcome.SAMPLE_PASSWORD)));
        return 0;
    }
}
