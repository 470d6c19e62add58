package ua.vidhuk.web.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * The files that pages load, read once, compressed once, and served under an address that changes with their content:
 * {@code /assets/3f2a9c1be04d/public.css} may be kept for ever.
 */
public final class Assets {

    /** Every file there is; nothing else is served. */
    static final List<String> NAMES = List.of(
            "public.css",
            "public.js",
            "workspace.css",
            "workspace.js",
            "field.js",
            "worker.js",
            "map.css",
            "map-base.js",
            "map.js",
            "point.js",
            "extent.js",
            "theme.js",
            "favicon.svg",
            "vendor/tabler.min.css",
            "vendor/tabler.min.js",
            "vendor/htmx.min.js",
            "vendor/leaflet.css",
            "vendor/leaflet.js");

    private static final int FINGERPRINT_BYTES = 6;
    private static final Map<String, Asset> BY_NAME = read();

    private Assets() {}

    /**
     * One file.
     *
     * @param address where it is served
     * @param mediaType with charset
     * @param content as it is
     * @param gzipped compressed, or null when that saves nothing
     */
    record Asset(String address, String mediaType, byte[] content, byte[] gzipped) {

        String etag() {
            return '"' + address.split("/")[2] + '"';
        }
    }

    /**
     * The address of a file.
     *
     * @throws IllegalArgumentException when there is no such file: a template names one that does not exist
     */
    public static String address(String name) {
        Asset asset = BY_NAME.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no such asset: " + name);
        }
        return asset.address();
    }

    /** The file of this name, whatever fingerprint it was asked with. */
    static Optional<Asset> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Map<String, Asset> read() {
        var assets = new LinkedHashMap<String, Asset>();
        NAMES.forEach(name -> assets.put(name, read(name)));
        return Map.copyOf(assets);
    }

    private static Asset read(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/assets/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the application was built without its file assets/" + name);
            }
            byte[] content = file.readAllBytes();
            byte[] gzipped = gzip(content);
            String address = "/assets/" + fingerprint(content) + "/" + name;
            return new Asset(address, mediaType(name), content, gzipped.length < content.length ? gzipped : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static String fingerprint(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case String other -> throw new IllegalArgumentException("no media type is known for ." + other);
        };
    }
}
