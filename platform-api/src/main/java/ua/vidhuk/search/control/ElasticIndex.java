package ua.vidhuk.search.control;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.JsonData;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;

/**
 * Indexes behind one name, an alias: {@code vidhuk-1}, {@code vidhuk-2}, of which one answers at a time. How far an index has
 * come is a document of it, so that the two change places together.
 *
 * @param client by which it is asked
 * @param alias the name
 */
record ElasticIndex(ElasticsearchClient client, String alias) {

    private static final String POSITION = "position";
    private static final String THERE_ALREADY = "resource_already_exists_exception";

    /** How far the index behind the alias has come; one that is not there, or of another version of the analysis, is begun. */
    IndexPosition committed() throws IOException {
        if (!client.indices().existsAlias(each -> each.name(alias)).value()) {
            create(alias + "-1", true);
            return IndexPosition.NOTHING;
        }
        var found = client.get(get -> get.index(alias).id(POSITION), JsonData.class);
        if (!found.found()) {
            return IndexPosition.NOTHING;
        }
        JsonObject position = json(ElasticDocuments.kept(found.source()));
        if (position.getInt("analysis") != TextAnalysis.VERSION) {
            replaceBy(beginAnew());
            return IndexPosition.NOTHING;
        }
        String tenants = position.getString("tenants");
        return new IndexPosition(
                Long.parseLong(position.getString("transaction")),
                tenants.isEmpty() ? Set.of() : Set.of(tenants.split(" ")));
    }

    void commit(String index, IndexPosition position) throws IOException {
        String text = Json.createObjectBuilder()
                .add("transaction", String.valueOf(position.transaction()))
                .add("tenants", String.join(" ", position.tenants()))
                .add("analysis", TextAnalysis.VERSION)
                .build()
                .toString();
        client.index(write -> write.index(index)
                .id(POSITION)
                .requireAlias(index.equals(alias))
                .document(ElasticDocuments.keeping(text)));
    }

    /** Creates the index that comes after the one behind the alias, and gives its name. */
    String beginAnew() throws IOException {
        String now = behindTheAlias();
        int number = Integer.parseInt(now.substring(alias.length() + 1));
        String next = alias + "-" + (number + 1);
        // one that was begun and not finished
        client.indices().delete(each -> each.index(next).ignoreUnavailable(true));
        create(next, false);
        return next;
    }

    /** Puts this index behind the alias in one step, and deletes the one that was there. */
    void replaceBy(String next) throws IOException {
        String before = behindTheAlias();
        client.indices().updateAliases(update -> update.actions(
                        action -> action.add(add -> add.index(next).alias(alias)))
                .actions(action -> action.removeIndex(remove -> remove.index(before))));
    }

    private String behindTheAlias() throws IOException {
        return client.indices().getAlias(each -> each.name(alias)).aliases().keySet().stream()
                .findFirst()
                .orElseThrow();
    }

    private void create(String name, boolean answers) throws IOException {
        try {
            client.indices().create(index -> {
                index.index(name)
                        .mappings(ElasticDocuments.mapping())
                        // One shard, so that how rare a word is means the same in all of the index, as in Lucene's.
                        .settings(settings -> settings.numberOfShards("1")
                                .autoExpandReplicas("0-1")
                                .refreshInterval(time -> time.time("1s")));
                return answers ? index.aliases(alias, each -> each) : index;
            });
        } catch (ElasticsearchException e) {
            // another node was quicker
            if (!answers || !THERE_ALREADY.equals(e.error().type())) {
                throw e;
            }
        }
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
