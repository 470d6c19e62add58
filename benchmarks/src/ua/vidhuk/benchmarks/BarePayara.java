package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Payara Micro without any application, started as the launcher starts it: the part of time and memory that is not ours.
 *
 * @param seconds from the start of the process until it accepts connections
 * @param megabytes resident then
 */
record BarePayara(double seconds, double megabytes) {

    static BarePayara start(Path platform, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        int port = Vidhuk.freePorts();
        long begin = System.nanoTime();
        var process = new ProcessBuilder(command(platform, folder, port))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("payara.log").toFile())
                .start();
        var onBreak = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(onBreak);
        try {
            while (!accepts(port)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("Payara Micro ended instead of starting");
                }
                Thread.sleep(20);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new BarePayara(seconds, RunningPlatform.residentMegabytes(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
            Runtime.getRuntime().removeShutdownHook(onBreak);
        }
    }

    private static List<String> command(Path platform, Path folder, int port) throws IOException {
        var built = new Properties();
        try (var reader = Files.newBufferedReader(platform.resolve("platform.properties"))) {
            built.load(reader);
        }
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(built.getProperty("jvm.opens").strip().split(" +")));
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + folder));
        command.addAll(List.of("-jar", platform.resolve("payara-micro.jar").toString()));
        command.addAll(List.of("--nohazelcast", "--disablephonehome", "--port", String.valueOf(port)));
        return command;
    }

    private static boolean accepts(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
