package ua.vidhuk.requests.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose pictures lie under maps ({@code map.tiles.*}). Nobody's unless the deployment names a server: readers' browsers ask
 * it, so it learns their addresses and what part of the map they look at.
 */
@ApplicationScoped
public class MapTiles {

    private static final Logger LOG = System.getLogger(MapTiles.class.getName());

    // Nothing that could end a directive of the content security policy.
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]+/[^\\s\"'<>;,\\\\]*");

    @Inject
    @ConfigProperty(name = "map.tiles.url")
    Optional<String> url;

    @Inject
    @ConfigProperty(name = "map.tiles.attribution")
    Optional<String> attribution;

    @Inject
    @ConfigProperty(name = "map.tiles.attribution.url")
    Optional<String> attributionUrl;

    private Background background;

    /**
     * A server of tiles.
     *
     * @param url with {@code {z}}, {@code {x}} and {@code {y}}
     * @param origin scheme, host and port, all that pages may ask for pictures besides ourselves
     * @param attribution whose the pictures are, as their licence wants it said
     * @param attributionUrl where that leads, or null
     */
    public record Background(String url, String origin, String attribution, String attributionUrl) {

        /**
         * @throws IllegalArgumentException saying which setting is wrong
         */
        static Background of(String url, String attribution, String attributionUrl) {
            if (!ADDRESS.matcher(url).matches()
                    || !Stream.of("{z}", "{x}", "{y}").allMatch(url::contains)) {
                throw new IllegalArgumentException(
                        "map.tiles.url must be an address with {z}, {x} and {y}, and of one host, without {s}");
            }
            if (attribution == null || attribution.isBlank()) {
                throw new IllegalArgumentException("map.tiles.attribution must say whose the tiles are");
            }
            if (attributionUrl != null && !ADDRESS.matcher(attributionUrl).matches()) {
                throw new IllegalArgumentException("map.tiles.attribution.url must be an address");
            }
            URI place = URI.create(url.substring(0, url.indexOf('/', url.indexOf("//") + 2)));
            return new Background(url, PublicAddress.originOf(place), attribution.strip(), attributionUrl);
        }
    }

    /** Without a background there is still a map; a wrong setting must not cost more than that. */
    @PostConstruct
    void read() {
        try {
            background = url.map(each -> Background.of(each, attribution.orElse(null), attributionUrl.orElse(null)))
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, "maps have no background: {0}", e.getMessage());
        }
    }

    public Optional<Background> background() {
        return Optional.ofNullable(background);
    }
}
