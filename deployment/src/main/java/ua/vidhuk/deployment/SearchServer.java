package ua.vidhuk.deployment;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * The search engine that runs beside the application, if one was asked for. Nothing else needs it, so when it ends it is
 * started again at the same address, and the rest goes on.
 */
final class SearchServer {

    private static final Duration TOO_SOON = Duration.ofMinutes(1);

    private final SearchEngineChoice choice;
    private final ElasticsearchService elasticsearch;
    private final Secrets secrets;
    private final Console console;
    private ChildProcess server;
    private Instant started = Instant.EPOCH;
    private String address;

    SearchServer(SearchEngineChoice choice, ElasticsearchService elasticsearch, Secrets secrets, Console console) {
        this.choice = choice;
        this.elasticsearch = elasticsearch;
        this.secrets = secrets;
        this.console = console;
    }

    boolean isWanted() {
        return choice == SearchEngineChoice.ELASTICSEARCH;
    }

    void start(Children children) {
        server = elasticsearch.start(children, 0);
        started = Instant.now();
        address = elasticsearch.awaitAddress(server);
    }

    /** What the application is told of it; nothing when there is none. */
    Map<String, String> environment() {
        return isWanted()
                ? Map.of(
                        "VIDHUK_SEARCH_ENGINE",
                        "elasticsearch",
                        "ELASTICSEARCH_URL",
                        address,
                        "ELASTICSEARCH_USER",
                        ElasticsearchService.USER,
                        "ELASTICSEARCH_PASSWORD",
                        secrets.elasticsearch())
                : Map.of();
    }

    /** Whether it is this server that ended; it has been started again then, unless it had hardly run. */
    boolean hasTakenCareOf(ChildProcess ended, Children children) {
        if (server == null || !ended.name().equals(server.name())) {
            return false;
        }
        children.leave(ended);
        if (started.plus(TOO_SOON).isAfter(Instant.now())) {
            console.complain("Elasticsearch ended again, so search is not available until the next start; its log is "
                    + ended.log() + ".");
        } else {
            console.complain("Elasticsearch ended unexpectedly and is started again; its log is " + ended.log() + ".");
            started = Instant.now();
            server = elasticsearch.start(children, Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
        }
        return true;
    }
}
