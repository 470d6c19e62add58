package ua.vidhuk.deployment;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** {@code down}: ends the platform of a data folder, and what a killed launcher left behind. */
final class DownCommand {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final Console console;

    DownCommand(Console console) {
        this.console = console;
    }

    int run(List<String> arguments) {
        var folder = Options.parse(arguments, Set.of("--data"), Set.of()).dataFolder();
        var state = RunState.of(folder);
        if (state.isEmpty()) {
            console.say("Vidhuk is not running for the data folder " + folder.path() + ".");
            return 0;
        }
        state.get().supervisor().living().ifPresent(DownCommand::end);
        Orphans.end(folder, console);
        console.say("Vidhuk is stopped; the data stays in " + folder.path() + ".");
        return 0;
    }

    private static void end(ProcessHandle supervisor) {
        supervisor.destroy();
        if (!Probe.await(LIMIT, () -> !supervisor.isAlive())) {
            supervisor.destroyForcibly();
        }
    }
}
