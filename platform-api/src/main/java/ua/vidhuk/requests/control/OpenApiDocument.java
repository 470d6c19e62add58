package ua.vidhuk.requests.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description of the JSON API, written by hand as {@code openapi/openapi.yaml}, and the same in JSON. */
@ApplicationScoped
public class OpenApiDocument {

    private static final String FILE = "/openapi/openapi.yaml";

    private byte[] yaml;
    private byte[] json;

    @PostConstruct
    void read() {
        try (InputStream file = OpenApiDocument.class.getResourceAsStream(FILE)) {
            yaml = file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " could not be read", e);
        }
        json = value(parse()).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As it was written. */
    public byte[] yaml() {
        return yaml.clone();
    }

    public byte[] json() {
        return json.clone();
    }

    private Object parse() {
        return new Load(LoadSettings.builder().setLabel(FILE).build())
                .loadFromString(new String(yaml, StandardCharsets.UTF_8));
    }

    private static JsonValue value(Object node) {
        return switch (node) {
            case null -> JsonValue.NULL;
            case Map<?, ?> fields -> {
                var object = Json.createObjectBuilder();
                fields.forEach((name, each) -> object.add(name.toString(), value(each)));
                yield object.build();
            }
            case List<?> items -> {
                var array = Json.createArrayBuilder();
                items.forEach(each -> array.add(value(each)));
                yield array.build();
            }
            case Boolean truth -> truth ? JsonValue.TRUE : JsonValue.FALSE;
            case Integer number -> Json.createValue(number);
            case Double number -> Json.createValue(number);
            case String text -> Json.createValue(text);
            default -> throw new IllegalStateException(FILE + " holds a " + node.getClass());
        };
    }
}
