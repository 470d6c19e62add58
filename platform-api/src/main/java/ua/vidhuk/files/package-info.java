/**
 * Attachments: what they really are, how large they may be, and where they are kept.
 *
 * <p>What is written in a PDF is read once, in the background and by a process of its own, and kept for the search (decision
 * 69).
 *
 * <p>Tables {@code file_attachment}, {@code file_text}. The type is found in the bytes, never in the name; names are cleaned; what cameras write
 * about place, time and device is taken out of JPEG, PNG and WebP. Who may see a file is decided by the room that owns
 * it. Configured by {@code files.max-bytes}. Uses {@code language}, {@code problems},
 * {@code persistence}, {@code tenancy}, {@code identity}, {@code outbox}.
 */
package ua.vidhuk.files;
