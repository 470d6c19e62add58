/**
 * Attachments: what they really are, how large they may be, and where they are kept.
 *
 * <p>Table {@code file_attachment}. The type is found in the bytes, never in the name; names are cleaned; what cameras write
 * about place, time and device is taken out of JPEG, PNG and WebP. Who may see a file is decided by the room that owns
 * it. Configured by {@code files.max-bytes}. Uses {@code identity}, {@code problems}, {@code persistence}.
 */
package ua.vidhuk.files;
