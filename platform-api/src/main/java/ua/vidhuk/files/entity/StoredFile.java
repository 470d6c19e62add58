package ua.vidhuk.files.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that is kept.
 *
 * @param ownerId what it belongs to, such as a question
 * @param name safe to show and to save under
 * @param mediaType what the bytes are: {@code image/jpeg}
 * @param size in bytes
 */
public record StoredFile(
        UUID id, UUID ownerId, String name, String mediaType, long size, FileStage stage, Instant uploadedAt) {

    public boolean isImage() {
        return mediaType.startsWith("image/");
    }
}
