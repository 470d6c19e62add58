package ua.vidhuk.deployment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the server's archive once, beside it. */
final class PostgresBinaries {

    private static final int EXECUTABLE_BY_ANYONE = 0111;

    private PostgresBinaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}; several launchers may ask at the same time. */
    static Path unpacked(Path folder) {
        var target = folder.resolve("unpacked");
        if (Files.exists(target)) {
            return target;
        }
        try (var channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(target)) {
                var draft = folder.resolve("unpacked.new");
                DeletedTree.delete(draft);
                unpack(archive(folder), draft);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            }
            return target;
        } catch (IOException e) {
            throw new LauncherException("PostgreSQL cannot be unpacked in " + folder + ".", e);
        }
    }

    private static Path archive(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.txz")) {
            var archives = files.iterator();
            if (!archives.hasNext()) {
                throw new LauncherException("PostgreSQL's archive is missing in " + folder + "; run mvn package.");
            }
            return archives.next();
        }
    }

    private static void unpack(Path archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpackOne(tar, entry, target);
            }
        }
    }

    private static void unpackOne(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        var file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("an entry of the archive points outside of it: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & EXECUTABLE_BY_ANYONE) != 0) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
