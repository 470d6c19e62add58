package ua.vidhuk.deployment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The processes of one supervisor: the servers, and the programs that prepare something for them. Each stands in the run
 * file from its first moment to its end, so that whoever comes after a killed supervisor finds all that it left.
 */
final class Children {

    private final DataFolder folder;
    private final List<ChildProcess> living = new ArrayList<>();
    private RunState state;
    private volatile boolean stopped;

    Children(DataFolder folder, Ports ports) {
        this.folder = folder;
        this.state = RunState.starting(ports.http());
    }

    boolean areStopped() {
        return stopped;
    }

    /** Makes known that this process starts a platform here. */
    synchronized void announceStart() {
        note(state);
    }

    synchronized void announceReady() {
        note(state.asReady());
    }

    /**
     * Starts a server.
     *
     * @param stopSignal what asks it to end orderly, for example TERM
     * @throws LauncherException when it cannot be run, or when everything is being stopped
     */
    synchronized ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path log, String stopSignal) {
        requireNotStopped();
        var child = ChildProcess.start(name, command, environment, log, stopSignal);
        living.add(child);
        note(state.with(name, ProcessIdentity.of(child.process().toHandle())));
        return child;
    }

    /**
     * Runs a program to its end and gives its exit code; what it says goes to the log.
     *
     * @throws LauncherException when it cannot be run, or when it was ended together with everything else
     */
    int run(String name, List<String> command, Map<String, String> environment, Path log) {
        var program = start(name, command, environment, log, "TERM");
        int exitCode = program.awaitEnd();
        requireNotStopped();
        synchronized (this) {
            living.remove(program);
            note(state.without(name));
        }
        return exitCode;
    }

    /** Forgets a server that has ended and without which the others go on. */
    synchronized void leave(ChildProcess ended) {
        if (!stopped) {
            living.remove(ended);
            note(state.without(ended.name()));
        }
    }

    /** Waits until one of the servers ends, and gives that one. */
    ChildProcess awaitFirstEnd() {
        CompletableFuture<?>[] ends;
        synchronized (this) {
            ends = living.stream()
                    .map(child -> child.process().onExit().thenApply(process -> child))
                    .toArray(CompletableFuture<?>[]::new);
        }
        return (ChildProcess) CompletableFuture.anyOf(ends).join();
    }

    /** Ends everything, what started last first; nothing starts any more. Can be called again. */
    synchronized void stop() {
        stopped = true;
        for (var child : living.reversed()) {
            child.stop();
        }
        RunState.forget(folder);
    }

    private void note(RunState fresh) {
        requireNotStopped();
        state = fresh;
        state.save(folder);
    }

    private void requireNotStopped() {
        if (stopped) {
            throw new LauncherException("The start was broken off.");
        }
    }
}
