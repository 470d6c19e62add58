package ua.vidhuk.deployment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The one folder that holds everything of a platform that must outlive a run. */
record DataFolder(Path path) {

    private static final long NEEDED_BYTES = 1L << 30;

    Path logs() {
        return path.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path postgresql() {
        return path.resolve("postgresql");
    }

    Path runFile() {
        return path.resolve("run.json");
    }

    Path secretsFile() {
        return path.resolve("secrets.json");
    }

    /** What remembers that a step of the first start is done, and with what. */
    Path marker(String step) {
        return path.resolve("done-" + step);
    }

    /**
     * Creates the folder for its owner alone and makes sure that it can be filled.
     *
     * @throws LauncherException when it cannot be written or has less than 1 GB free
     */
    void prepare() {
        try {
            Files.createDirectories(logs());
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            Files.delete(Files.createTempFile(path, "probe", null));
        } catch (IOException e) {
            throw new LauncherException(
                    "The data folder " + path + " cannot be written; choose another with --data DIR.", e);
        }
        long free = path.toFile().getUsableSpace();
        if (free < NEEDED_BYTES) {
            throw new LauncherException("The disk of " + path + " has only " + (free >> 20)
                    + " MB free and the platform needs 1024; make room or choose another folder with --data DIR.");
        }
    }

    /** The lock of the one supervisor of this folder, or nothing when another has it; the system frees it at its end. */
    Optional<FileLock> tryLock() {
        try {
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return Optional.ofNullable(channel.tryLock());
        } catch (IOException e) {
            throw new LauncherException("The data folder " + path + " cannot be locked.", e);
        }
    }

    /** Writes a file that only its owner may read, at once or not at all. */
    static void writePrivately(Path file, byte[] content) {
        var draft = file.resolveSibling(file.getFileName() + ".draft");
        try {
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LauncherException("The file " + file + " cannot be written.", e);
        }
    }
}
