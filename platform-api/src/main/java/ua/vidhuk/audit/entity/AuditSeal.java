package ua.vidhuk.audit.entity;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/**
 * One link of the chain: a hash over the hash before it and the entries that it covers.
 *
 * @param sequence from 1, without gaps
 * @param sealedAt to the microsecond
 * @param previousHash of the seal before, as hexadecimal digits; zeros in the first
 * @param hash SHA-256 as hexadecimal digits
 */
public record AuditSeal(long sequence, Instant sealedAt, int entryCount, String previousHash, String hash) {

    /** What the first seal stands on. */
    public static final String BEGINNING = "0".repeat(64);

    /** Seals entries behind the seal before, in the order given. */
    public static AuditSeal over(long sequence, Instant sealedAt, String previousHash, List<AuditEntry> entries) {
        return new AuditSeal(
                sequence,
                sealedAt,
                entries.size(),
                previousHash,
                hash(canonical(sequence, sealedAt, previousHash, entries)));
    }

    /** Whether this seal is the one that these entries make behind that hash. */
    public boolean isOver(String previousHash, List<AuditEntry> entries) {
        return equals(over(sequence, sealedAt, previousHash, entries));
    }

    /** Every field with its length before it, so that no two lists of entries have the same bytes. */
    private static byte[] canonical(long sequence, Instant sealedAt, String previousHash, List<AuditEntry> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, previousHash);
            out.writeLong(sequence);
            write(out, sealedAt);
            out.writeInt(entries.size());
            for (AuditEntry entry : entries) {
                write(out, entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, AuditEntry entry) throws IOException {
        write(out, entry.id().toString());
        write(out, entry.occurredAt());
        write(out, entry.actor());
        write(out, entry.action());
        write(out, entry.subjectKind());
        write(out, entry.subjectId());
        var detail = new TreeMap<>(entry.detail());
        out.writeInt(detail.size());
        for (var each : detail.entrySet()) {
            write(out, each.getKey());
            write(out, each.getValue());
        }
    }

    private static void write(DataOutputStream out, Instant instant) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
