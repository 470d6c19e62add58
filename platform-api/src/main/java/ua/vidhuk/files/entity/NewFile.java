package ua.vidhuk.files.entity;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * A file that somebody sends.
 *
 * @param name as the sender calls it; not to be trusted
 * @param content read once, and no further than the limit
 */
public record NewFile(String name, InputStream content, FileStage stage) {

    public static NewFile of(String name, byte[] content, FileStage stage) {
        return new NewFile(name, new ByteArrayInputStream(content), stage);
    }
}
