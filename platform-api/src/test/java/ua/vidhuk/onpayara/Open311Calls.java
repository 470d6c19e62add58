package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Requests of Open311 over HTTP, and what their answers say. */
final class Open311Calls {

    private static final String WORDS = "Яма біля під’їзду Олени Петренко";

    private Open311Calls() {}

    static String form(String key, String service) {
        return "api_key=" + key + "&service_code=" + service + "&lat=50.51063&long=30.79012&first_name="
                + encoded("Олена") + "&last_name=" + encoded("Петренко") + "&phone=" + encoded("+380671234567")
                + "&address_string=" + encoded("вулиця Київська, 12а") + "&description=" + encoded(WORDS);
    }

    /** An answer to an attribute of a definition. */
    static String said(JsonObject attribute, String value) {
        return "&" + encoded("attribute[" + attribute.getString("code") + "]") + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String get(String path, int status) throws Exception {
        return sent(request(path).build(), status);
    }

    static String post(String path, String form, int status) throws Exception {
        var request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return sent(request.build(), status);
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(System.getProperty("public.url") + path));
    }

    private static String sent(HttpRequest request, int status) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode())
                    .as("%s: %s", request.uri(), answer.body())
                    .isEqualTo(status);
            boolean json = request.uri().getPath().endsWith(".json");
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith(json ? "application/json" : "text/xml");
            return answer.body();
        }
    }

    static String id(String answer) {
        return UUID.fromString(array(answer).getJsonObject(0).getString("service_request_id"))
                .toString();
    }

    static int error(String answer) {
        JsonObject error = array(answer).getJsonObject(0);
        assertThat(error.getString("description")).isNotBlank();
        return error.getInt("code");
    }

    static JsonArray array(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }

    static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    /** What the first element of a name says. */
    static String text(Document xml, String name) {
        return xml.getElementsByTagName(name).item(0).getTextContent();
    }
}
