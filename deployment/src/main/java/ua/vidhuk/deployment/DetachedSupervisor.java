package ua.vidhuk.deployment;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A supervisor in the background, in a session of its own; its progress is shown until it is ready. */
final class DetachedSupervisor {

    private final DataFolder folder;
    private final Console console;
    private long shown;

    DetachedSupervisor(DataFolder folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    int start(List<String> arguments) {
        var log = folder.log("launcher");
        shown = length(log);
        var supervisor = launch(arguments, log);
        var breakOff = new Thread(supervisor::destroy);
        Runtime.getRuntime().addShutdownHook(breakOff);
        while (supervisor.isAlive() && !isReady()) {
            Probe.await(Duration.ofMillis(300), () -> !supervisor.isAlive());
            show(log);
        }
        show(log);
        Runtime.getRuntime().removeShutdownHook(breakOff);
        return supervisor.isAlive() ? 0 : Math.max(1, supervisor.exitValue());
    }

    private boolean isReady() {
        return RunState.of(folder)
                .filter(RunState::ready)
                .filter(RunState::isSupervised)
                .isPresent();
    }

    private Process launch(List<String> arguments, Path log) {
        var command = new ArrayList<String>();
        if (isThere("setsid")) {
            command.add("setsid");
        }
        command.addAll(List.of(Platform.java().toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
        for (var property : List.of("vidhuk.home", "vidhuk.data")) {
            var value = System.getProperty(property);
            if (value != null) {
                command.add("-D" + property + "=" + value);
            }
        }
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.addAll(List.of("-cp", Platform.ofTheProcess().launcherClassPath(), Launcher.class.getName(), "up"));
        arguments.stream().filter(word -> !word.equals("--detach")).forEach(command::add);
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .redirectInput(Path.of("/dev/null").toFile())
                    .start();
        } catch (IOException e) {
            throw new LauncherException("The launcher cannot be started in the background.", e);
        }
    }

    private void show(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var fresh = new byte[(int) (file.length() - shown)];
            file.seek(shown);
            file.readFully(fresh);
            var lastLine = new String(fresh, StandardCharsets.UTF_8).lastIndexOf('\n') + 1;
            var text = new String(fresh, StandardCharsets.UTF_8).substring(0, lastLine);
            shown += text.getBytes(StandardCharsets.UTF_8).length;
            text.lines().forEach(console::say);
        } catch (IOException e) {
            throw new LauncherException("The log " + log + " cannot be read.", e);
        }
    }

    private static long length(Path log) {
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException e) {
            throw new LauncherException("The log " + log + " cannot be read.", e);
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
