package ua.vidhuk.deployment;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The fields and files of a form, as a browser sends them. */
final class Form {

    private record Part(String name, String fileName, String type, byte[] content) {}

    private final String boundary = "vidhuk-" + UUID.randomUUID();
    private final List<Part> parts = new ArrayList<>();

    Form field(String name, Object value) {
        parts.add(new Part(name, null, null, String.valueOf(value).getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    Form file(String name, String fileName, String type, byte[] content) {
        parts.add(new Part(name, fileName, type, content));
        return this;
    }

    Form photo(String name) {
        return file(name, "photo.jpg", "image/jpeg", Photo.jpeg());
    }

    String urlEncoded() {
        return parts.stream()
                .map(each -> each.name() + "="
                        + URLEncoder.encode(new String(each.content(), StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    String multipartType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] multipart() {
        var body = new ByteArrayOutputStream();
        for (var part : parts) {
            var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part.name() + "\""
                    + (part.fileName() == null
                            ? ""
                            : "; filename=\"" + part.fileName() + "\"\r\nContent-Type: " + part.type())
                    + "\r\n\r\n";
            body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            body.writeBytes(part.content());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
