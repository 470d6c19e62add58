package ua.vidhuk.tenantadmin.entity;

/**
 * One entry of an archive.
 *
 * @param path within the archive
 * @param rows how many lines, each a row; null for a file
 * @param bytes its length
 * @param sha256 of its bytes, in hexadecimal
 */
public record ArchiveEntry(String path, Long rows, long bytes, String sha256) {}
