package ua.vidhuk.deployment;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code up}: starts the platform and stays with it, or leaves it in the background. */
final class UpCommand {

    private final Console console;

    UpCommand(Console console) {
        this.console = console;
    }

    int run(List<String> arguments) {
        var options = Options.parse(
                arguments, Set.of("--data", "--port", SearchEngineChoice.OPTION), Set.of("--detach", "--empty"));
        var folder = options.dataFolder();
        var asked = options.number("--port");
        var running = RunState.of(folder).filter(RunState::isSupervised);
        if (running.isPresent()) {
            return alreadyRunning(running.get(), asked, folder);
        }
        var search = SearchEngineChoice.of(options);
        folder.prepare();
        if (options.has("--detach")) {
            return new DetachedSupervisor(folder, console).start(arguments);
        }
        return stayWith(folder, new Ports(asked.orElse(Ports.DEFAULT_HTTP)), search, !options.has("--empty"));
    }

    private int stayWith(DataFolder folder, Ports ports, SearchEngineChoice search, boolean withSamples) {
        var lock = folder.tryLock()
                .orElseThrow(() -> new LauncherException(
                        "Another ./vidhuk is just starting or stopping the data folder " + folder.path() + "."));
        console.say("Starting Vidhuk, data in " + folder.path());
        var platform = Platform.ofTheProcess();
        Orphans.end(folder, console);
        ports.requireFree();
        new Supervisor(platform, folder, ports, search, console).run(withSamples, lock);
        return 0;
    }

    private int alreadyRunning(RunState running, Optional<Integer> asked, DataFolder folder) {
        var port = asked.filter(wanted -> wanted != running.port());
        if (port.isPresent()) {
            throw new LauncherException("Vidhuk is already running for " + folder.path() + " at "
                    + running.ports().url() + ", not on port " + port.get() + "; end it first with ./vidhuk down.");
        }
        console.say("Vidhuk is already running at " + running.ports().url() + "/");
        return 0;
    }
}
