package ua.vidhuk.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What is running for a data folder; written by the supervisor, read by every other command.
 *
 * @param port the HTTP port, from which the others follow
 * @param ready whether the platform said that it is ready
 * @param supervisor the launcher that watches over the others
 * @param children the servers by name, and a program that prepares something for them, in the order of their start
 */
record RunState(int port, boolean ready, ProcessIdentity supervisor, SequencedMap<String, ProcessIdentity> children) {

    RunState {
        children = new LinkedHashMap<>(children);
    }

    static RunState starting(int port) {
        return new RunState(port, false, ProcessIdentity.of(ProcessHandle.current()), new LinkedHashMap<>());
    }

    RunState with(String name, ProcessIdentity child) {
        var more = new LinkedHashMap<>(children);
        more.put(name, child);
        return new RunState(port, ready, supervisor, more);
    }

    RunState without(String name) {
        var fewer = new LinkedHashMap<>(children);
        fewer.remove(name);
        return new RunState(port, ready, supervisor, fewer);
    }

    RunState asReady() {
        return new RunState(port, true, supervisor, children);
    }

    Ports ports() {
        return new Ports(port);
    }

    boolean isSupervised() {
        return supervisor.living().isPresent();
    }

    void save(DataFolder folder) {
        DataFolder.writePrivately(folder.runFile(), Json.write(this).getBytes(StandardCharsets.UTF_8));
    }

    /** What the folder says is running, whether or not it still is. */
    static Optional<RunState> of(DataFolder folder) {
        if (!Files.exists(folder.runFile())) {
            return Optional.empty();
        }
        try {
            var state = Json.MAPPER.readValue(Files.readAllBytes(folder.runFile()), RunState.class);
            if (state == null) {
                throw new IOException("the file holds nothing");
            }
            return Optional.of(state);
        } catch (IOException e) {
            throw new LauncherException("The file " + folder.runFile() + " is damaged; delete it and try again.", e);
        }
    }

    /**
     * The state of a platform that is up.
     *
     * @throws LauncherException when none is
     */
    static RunState running(DataFolder folder) {
        return of(folder)
                .filter(RunState::isSupervised)
                .orElseThrow(() -> new LauncherException(
                        "Vidhuk is not running for the data folder " + folder.path() + "; start it with ./vidhuk up."));
    }

    static void forget(DataFolder folder) {
        try {
            Files.deleteIfExists(folder.runFile());
        } catch (IOException e) {
            throw new LauncherException("The file " + folder.runFile() + " cannot be deleted.", e);
        }
    }
}
