package ua.vidhuk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The project's launcher, as a person would use it. */
final class Vidhuk {

    private static final int PORTS = 6;

    private final Path project;
    private final Path work;

    Vidhuk(Path project, Path work) {
        this.project = project;
        this.work = work;
    }

    Path platformFolder() {
        return project.resolve("deployment/target/platform");
    }

    Path benchmarks() {
        return project.resolve("benchmarks");
    }

    /** A data folder that does not exist yet; the script that called us cleans it up whatever happens. */
    Path newData(String name) {
        return work.resolve(name);
    }

    /** Starts the platform and waits until it is ready. */
    RunningPlatform up(Path data, boolean withSamples) throws IOException {
        var arguments = new ArrayList<>(List.of("up", "--detach", "--data", data.toString()));
        arguments.addAll(List.of("--port", String.valueOf(freePorts())));
        if (!withSamples) {
            arguments.add("--empty");
        }
        call(arguments);
        return new RunningPlatform(this, data, status(data));
    }

    void down(Path data) throws IOException {
        call(List.of("down", "--data", data.toString()));
    }

    String token(Path data, String user) throws IOException {
        return call(List.of("token", "--user", user, "--data", data.toString())).strip();
    }

    /** Builds the search index anew from the database; what the command said. */
    String rebuildIndex(Path data) throws IOException {
        return call(List.of("index", "rebuild", "--data", data.toString()));
    }

    private JsonNode status(Path data) throws IOException {
        return new ObjectMapper().readTree(call(List.of("status", "--json", "--data", data.toString())));
    }

    private String call(List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(project.resolve("vidhuk").toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("REQUESTS_RATE_FACTOR", "1000000");
        var process = builder.start();
        var breakOff = new Thread(() -> end(process));
        Runtime.getRuntime().addShutdownHook(breakOff);
        process.getOutputStream().close();
        var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean failed = process.onExit().join().exitValue() != 0;
        Runtime.getRuntime().removeShutdownHook(breakOff);
        if (failed) {
            throw new IllegalStateException("./vidhuk " + String.join(" ", arguments) + " failed: " + answer);
        }
        return answer;
    }

    /** A start that is broken off takes its half-started platform down with it. */
    private static void end(Process process) {
        process.destroy();
        process.onExit().join();
    }

    /** The first of as many free ports in a row as a platform needs. */
    static int freePorts() {
        while (true) {
            int first = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            boolean free = true;
            for (int port = first; free && port < first + PORTS; port++) {
                free = isFree(port);
            }
            if (free) {
                return first;
            }
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
