package ua.vidhuk.files.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import ua.vidhuk.files.entity.FileType;

/** Finds out what a file is by the bytes that it begins with. */
@ApplicationScoped
public class TypeSniffer {

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes(TypeSniffer.class.getClassLoader());

    /** The type, when it is one that is taken. */
    public Optional<FileType> sniff(byte[] content) {
        try {
            String mediaType = types.detect(new ByteArrayInputStream(content), new Metadata())
                    .toString();
            return FileType.ofMediaType(mediaType);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }
}
