package ua.vidhuk.requests.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every response tells the browser not to do.
 *
 * <p>Forms may lead to the identity provider, because a browser holds the redirect after a logout against
 * {@code form-action}. No referrer is sent, because the address of an appeal's own page is its key.
 */
@ApplicationScoped
public class SecurityHeaders {

    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'; form-action 'self' ";

    @Inject
    PublicAddress publicAddress;

    @Inject
    MapTiles tiles;

    @Inject
    @ConfigProperty(name = "oidc.issuer")
    String issuer;

    private Map<String, String> headers;

    @PostConstruct
    void compose() {
        String pictures = tiles.background().map(MapTiles.Background::origin).orElse("");
        headers = compose(publicAddress.isEncrypted(), PublicAddress.originOf(URI.create(issuer)), pictures);
    }

    /**
     * @param pictures whose pictures pages may show besides our own, an origin; or nothing
     */
    static Map<String, String> compose(boolean encrypted, String issuerOrigin, String pictures) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(
                "Content-Security-Policy",
                CONTENT + issuerOrigin + "; img-src 'self' data: blob:" + (pictures.isEmpty() ? "" : " " + pictures));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (encrypted) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        return headers;
    }

    public void put(HttpServletResponse response) {
        headers.forEach(response::setHeader);
    }
}
