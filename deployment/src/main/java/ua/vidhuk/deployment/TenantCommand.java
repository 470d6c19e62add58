package ua.vidhuk.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code tenant …}: hands over to tenant-admin with the owner's credentials of this platform. */
final class TenantCommand {

    int run(List<String> arguments) {
        var options = Options.parse(arguments, Set.of("--data"), Set.of("--json"));
        var folder = options.dataFolder();
        var ports = RunState.running(folder).ports();
        var passedOn = new ArrayList<>(List.of("tenant"));
        passedOn.addAll(options.words());
        if (options.has("--json")) {
            passedOn.add("--json");
        }
        return new TenantAdmin(Platform.ofTheProcess(), ports, Secrets.ofFolder(folder)).runInTheTerminal(passedOn);
    }
}
