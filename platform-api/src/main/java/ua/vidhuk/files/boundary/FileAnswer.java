package ua.vidhuk.files.boundary;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ua.vidhuk.files.entity.FileContent;

/** Sends a file to a browser: images are shown, all else is saved. */
public final class FileAnswer {

    private FileAnswer() {}

    public static Response of(FileContent content) {
        var file = content.file();
        var cache = new CacheControl();
        cache.setPrivate(true);
        cache.setMaxAge(3600);
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content.bytes(), file.mediaType())
                .cacheControl(cache)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        (file.isImage() ? "inline" : "attachment") + "; filename*=UTF-8''" + name)
                .build();
    }
}
