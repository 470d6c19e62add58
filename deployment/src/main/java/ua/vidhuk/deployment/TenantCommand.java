package ua.vidhuk.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code tenant …} and {@code codifier …}: hands over to tenant-admin, all but {@code --data}, with the owner's credentials of
 * this platform.
 */
record TenantCommand(String name) {

    int run(List<String> arguments) {
        var passedOn = new ArrayList<>(List.of(name));
        passedOn.addAll(arguments);
        int at = passedOn.indexOf("--data");
        var own = passedOn.subList(at < 0 ? 0 : at, at < 0 ? 0 : Math.min(at + 2, passedOn.size()));
        var folder = Options.parse(List.copyOf(own), Set.of("--data"), Set.of()).dataFolder();
        own.clear();
        var ports = RunState.running(folder).ports();
        return new TenantAdmin(Platform.ofTheProcess(), ports, Secrets.ofFolder(folder)).runInTheTerminal(passedOn);
    }
}
