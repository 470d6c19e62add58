package ua.vidhuk.search.control;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.SimpleJsonpMapper;
import co.elastic.clients.transport.instrumentation.NoopInstrumentation;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;

/**
 * Where Elasticsearch is.
 *
 * @param url of it, http or https
 * @param authorization what stands in the header of that name, if anything
 * @param index the name by which the index is called
 */
record ElasticAddress(URI url, Optional<String> authorization, String index) {

    private static final int CONNECT_SECONDS = 2;
    private static final int ANSWER_SECONDS = 30;
    private static final int CONNECTIONS = 32;

    ElasticAddress {
        Objects.requireNonNull(url, "Elasticsearch is somewhere");
        Objects.requireNonNull(index, "the index has a name");
    }

    static String basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    static String apiKey(String key) {
        return "ApiKey " + key;
    }

    ElasticsearchClient client() {
        var headers = authorization.stream()
                .map(each -> (Header) new BasicHeader("Authorization", each))
                .toArray(Header[]::new);
        var rest = Rest5Client.builder(url)
                .setDefaultHeaders(headers)
                .setConnectionConfigCallback(
                        connection -> connection.setConnectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS))
                .setRequestConfigCallback(request -> request.setResponseTimeout(ANSWER_SECONDS, TimeUnit.SECONDS))
                .build();
        return new ElasticsearchClient(
                new Rest5ClientTransport(rest, new SimpleJsonpMapper(), null, NoopInstrumentation.INSTANCE));
    }
}
