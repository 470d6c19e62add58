package ua.vidhuk.tenantadmin.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import ua.vidhuk.tenantadmin.entity.ArchiveEntry;
import ua.vidhuk.tenantadmin.entity.ArchiveManifest;

/** An archive whose every byte is what its manifest says. */
final class ArchiveReader implements AutoCloseable {

    private static final int MANIFEST_BYTES = 100_000_000;
    private static final int PART = 65_536;

    private final ZipFile zip;
    private final ArchiveManifest manifest;

    /**
     * @throws TenantAdminException naming the first entry that is missing, too many, or changed
     */
    ArchiveReader(Path file) throws IOException {
        zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        try {
            manifest = readManifest();
            verify();
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    ArchiveManifest manifest() {
        return manifest;
    }

    InputStream open(String path) throws IOException {
        var entry = zip.getEntry(path);
        if (entry == null) {
            throw new TenantAdminException("The archive lacks " + path + ".");
        }
        return zip.getInputStream(entry);
    }

    /** What tells this archive from every other. */
    String sha256() throws IOException {
        return hash(ArchiveManifest.PATH, MANIFEST_BYTES);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private ArchiveManifest readManifest() throws IOException {
        try (var in = open(ArchiveManifest.PATH)) {
            var read = new ObjectMapper().readValue(in.readNBytes(MANIFEST_BYTES), ArchiveManifest.class);
            if (!ArchiveManifest.FORMAT.equals(read.format())) {
                throw new TenantAdminException(
                        "The archive's format is " + read.format() + ", not " + ArchiveManifest.FORMAT + ".");
            }
            return read;
        }
    }

    private void verify() throws IOException {
        var stray = zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(HashSet::new));
        stray.remove(ArchiveManifest.PATH);
        for (ArchiveEntry each : manifest.entries()) {
            if (!hash(each.path(), each.bytes()).equals(each.sha256())) {
                throw new TenantAdminException("In the archive " + each.path() + " is not what was exported.");
            }
            stray.remove(each.path());
        }
        if (!stray.isEmpty()) {
            throw new TenantAdminException("The manifest does not know of " + stray + ".");
        }
    }

    /** Reads no further than it may, so that an entry that unpacks without end is refused soon. */
    private String hash(String path, long bytes) throws IOException {
        var digest = ArchiveWriter.sha256();
        try (var in = open(path)) {
            var part = new byte[PART];
            long left = bytes;
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                left -= read;
                if (left < 0) {
                    throw new TenantAdminException("In the archive " + path + " is longer than it should be.");
                }
                digest.update(part, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
