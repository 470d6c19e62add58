package ua.vidhuk.petitions.boundary;

import java.util.UUID;
import ua.vidhuk.files.entity.StoredFile;

/**
 * A document that goes with the body's answer.
 *
 * @param mediaType what the bytes are: {@code application/pdf}
 * @param size in bytes
 */
public record AnswerFile(UUID id, String name, String mediaType, long size) {

    static AnswerFile of(StoredFile file) {
        return new AnswerFile(file.id(), file.name(), file.mediaType(), file.size());
    }
}
