package ua.vidhuk.tenantadmin.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ua.vidhuk.tenantadmin.entity.ArchiveEntry;
import ua.vidhuk.tenantadmin.entity.ArchiveManifest;

/** Writes an archive entry by entry, hashing on the way; nothing of it is held in memory. */
final class ArchiveWriter implements AutoCloseable {

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private final ZipOutputStream zip;
    private final MessageDigest digest = sha256();
    private final List<ArchiveEntry> entries = new ArrayList<>();
    private String path;
    private long bytes;
    private long rows;

    /**
     * @throws IOException also when the file is there already
     */
    ArchiveWriter(Path file) throws IOException {
        OutputStream out = Channels.newOutputStream(Files.newByteChannel(file, NEW, ownersAlone(file)));
        zip = new ZipOutputStream(new BufferedOutputStream(out), StandardCharsets.UTF_8);
    }

    /** An archive is full of personal data; it is so from its first byte on. */
    private static FileAttribute<?>[] ownersAlone(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    void begin(String name) throws IOException {
        path = name;
        bytes = 0;
        rows = 0;
        zip.putNextEntry(new ZipEntry(name));
    }

    void line(String text) throws IOException {
        write((text + "\n").getBytes(StandardCharsets.UTF_8));
        rows++;
    }

    void write(byte[] part) throws IOException {
        digest.update(part);
        zip.write(part);
        bytes += part.length;
    }

    void end() throws IOException {
        zip.closeEntry();
        var hash = HexFormat.of().formatHex(digest.digest());
        entries.add(new ArchiveEntry(path, path.endsWith(".jsonl") ? rows : null, bytes, hash));
    }

    List<ArchiveEntry> entries() {
        return List.copyOf(entries);
    }

    void manifest(ArchiveManifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(ArchiveManifest.PATH));
        zip.write(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
