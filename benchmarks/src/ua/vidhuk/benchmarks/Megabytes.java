package ua.vidhuk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Sizes. */
final class Megabytes {

    private static final double BYTES = 1024 * 1024;
    private static final double KILOBYTES = 1024;

    private Megabytes() {}

    static double of(long bytes) {
        return bytes / BYTES;
    }

    static double ofFolder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return of(files.filter(Files::isRegularFile).mapToLong(Megabytes::size).sum());
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // merged away meanwhile
            return 0;
        }
    }

    /** What a process and those that it started hold for themselves: no files, and what they share counted once. */
    static double ofProcesses(ProcessHandle first) {
        return Stream.concat(Stream.of(first), first.descendants())
                        .mapToLong(each -> kilobytes(each.pid()))
                        .sum()
                / KILOBYTES;
    }

    private static long kilobytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
                    .filter(each -> each.startsWith("Pss_Anon:") || each.startsWith("Pss_Shmem:"))
                    .mapToLong(each -> Long.parseLong(each.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
