package ua.vidhuk.web.assets;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ua.vidhuk.web.assets.Assets.Asset;

/** Serves the files that pages load; a servlet, because it needs neither a tenant nor anything else of JAX-RS. */
@WebServlet(name = "assets", urlPatterns = "/assets/*")
public class AssetServlet extends HttpServlet {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Asset> found = named(request.getPathInfo());
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Asset asset = found.get();
        boolean current = request.getRequestURI().endsWith(asset.address());
        // After an upgrade an old page may ask with an old fingerprint: it gets today's file, and must not keep it.
        response.setHeader("Cache-Control", current ? FOR_EVER : "no-cache");
        response.setHeader("ETag", asset.etag());
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        // Which pages it may serve is said where it is registered.
        response.setHeader("Service-Worker-Allowed", "/");
        if (asset.etag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        write(asset, accepts(request), response);
    }

    private static void write(Asset asset, boolean gzip, HttpServletResponse response) throws IOException {
        byte[] body = gzip && asset.gzipped() != null ? asset.gzipped() : asset.content();
        if (body == asset.gzipped()) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(asset.mediaType());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean accepts(HttpServletRequest request) {
        String encodings = request.getHeader("Accept-Encoding");
        return encodings != null && encodings.contains("gzip");
    }

    private static Optional<Asset> named(String path) {
        int slash = path == null ? -1 : path.indexOf('/', 1);
        return slash < 0 ? Optional.empty() : Assets.find(path.substring(slash + 1));
    }
}
