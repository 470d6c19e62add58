package ua.vidhuk.deployment;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server or program that the supervisor started, writing to its own log file. */
final class ChildProcess {

    private final String name;
    private final Process process;
    private final Path log;
    private final String stopSignal;

    private ChildProcess(String name, Process process, Path log, String stopSignal) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.stopSignal = stopSignal;
    }

    /** See {@link Children#start}, which remembers it, too. */
    static ChildProcess start(
            String name, List<String> command, Map<String, String> environment, Path log, String stopSignal) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(ChildProcess::wouldDisturb);
        builder.environment().put("TZ", "UTC");
        builder.environment().putAll(environment);
        try {
            return new ChildProcess(name, builder.start(), log, stopSignal);
        } catch (IOException e) {
            throw new LauncherException(name + " could not be started: " + command.getFirst() + " cannot be run.", e);
        }
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    Process process() {
        return process;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks the server to end, and ends it when it does not within its time. */
    void stop() {
        stop(process.toHandle(), stopSignal);
    }

    static void stop(ProcessHandle process, String signal) {
        if (!process.isAlive()) {
            return;
        }
        signal(process, signal);
        if (!Probe.await(Duration.ofSeconds(25), () -> !process.isAlive())) {
            process.destroyForcibly();
            Probe.await(Duration.ofSeconds(5), () -> !process.isAlive());
        }
    }

    /** Waits for the end and gives the exit code. */
    int awaitEnd() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw Probe.interrupted(e);
        }
    }

    private static void signal(ProcessHandle process, String signal) {
        if (signal.equals("TERM")) {
            process.destroy();
            return;
        }
        var command = new ArrayList<>(List.of("/bin/sh", "-c", "kill -" + signal + " " + process.pid()));
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            throw Probe.interrupted(e);
        }
    }

    private static boolean wouldDisturb(String variable) {
        return variable.startsWith("KC_")
                || variable.startsWith("PG")
                || variable.equals("JAVA_TOOL_OPTIONS")
                || variable.equals("JAVA_OPTS");
    }
}
