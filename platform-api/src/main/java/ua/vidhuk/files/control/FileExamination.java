package ua.vidhuk.files.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.files.entity.FileName;
import ua.vidhuk.files.entity.FileRefusedException;
import ua.vidhuk.files.entity.FileType;
import ua.vidhuk.files.entity.FilesProblem;
import ua.vidhuk.files.entity.NewFile;

/** Decides whether a file is taken, and takes personal data of its maker out of pictures. */
@ApplicationScoped
public class FileExamination {

    private static final int MEBIBYTE = 1024 * 1024;

    /** The largest file in bytes. */
    @Inject
    @ConfigProperty(name = "files.max-bytes", defaultValue = "10485760")
    int maxBytes;

    @Inject
    TypeSniffer sniffer;

    ExaminedFile examine(NewFile file) {
        byte[] content = read(file);
        if (content.length == 0) {
            throw new FileRefusedException(FilesProblem.EMPTY);
        }
        if (content.length > maxBytes) {
            throw new FileRefusedException(
                    FilesProblem.TOO_LARGE, Map.of("megabytes", Math.max(1, maxBytes / MEBIBYTE)));
        }
        FileType type =
                sniffer.sniff(content).orElseThrow(() -> new FileRefusedException(FilesProblem.TYPE_NOT_ALLOWED));
        return new ExaminedFile(FileName.cleaned(file.name(), type), type, withoutMetadata(content, type));
    }

    private byte[] read(NewFile file) {
        try {
            return file.content().readNBytes(maxBytes + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("the upload broke off", e);
        }
    }

    private static byte[] withoutMetadata(byte[] content, FileType type) {
        try {
            return switch (type) {
                case JPEG -> JpegMetadata.removedFrom(content);
                case PNG -> PngMetadata.removedFrom(content);
                case WEBP -> WebpMetadata.removedFrom(content);
                case PDF -> content;
            };
        } catch (DamagedFileException e) {
            throw new FileRefusedException(FilesProblem.DAMAGED);
        }
    }
}
