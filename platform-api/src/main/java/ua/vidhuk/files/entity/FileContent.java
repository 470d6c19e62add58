package ua.vidhuk.files.entity;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file with what is in it. To be sent with {@code nosniff}, as its media type. */
public final class FileContent {

    private final StoredFile file;
    private final byte[] bytes;

    public FileContent(StoredFile file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes.clone();
    }

    public StoredFile file() {
        return file;
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
