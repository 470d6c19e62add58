package ua.vidhuk.files.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The types that are taken. Of a picture only those whose metadata we can take out: a HEIC from a phone tells where
 * somebody lives, and phones turn it into JPEG by themselves when a page does not ask for it.
 */
public enum FileType {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(each -> each.mediaType.equals(mediaType))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** What names of such files end with, without the dot; the usual one first. */
    public List<String> extensions() {
        return extensions;
    }
}
