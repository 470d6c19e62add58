package ua.vidhuk.search.control;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.search.entity.DocumentKey;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** What the index says it holds of a tenant, read page by page in the order of the keys. */
record ElasticDigests(ElasticsearchClient client, String index) {

    private static final int PAGE = 5_000;

    Map<DocumentKey, String> of(TenantSlug tenant) throws IOException {
        var digests = new HashMap<DocumentKey, String>();
        List<Hit<Void>> page;
        String behind = "";
        do {
            page = page(tenant, behind);
            page.forEach(each -> digests.put(key(each.id()), digest(each)));
            behind = page.isEmpty() ? behind : page.getLast().id();
        } while (page.size() == PAGE);
        return digests;
    }

    private List<Hit<Void>> page(TenantSlug tenant, String behind) throws IOException {
        return client.search(
                        search -> search.index(index)
                                .size(PAGE)
                                .trackTotalHits(total -> total.enabled(false))
                                .source(source -> source.fetch(false))
                                .docvalueFields(field -> field.field(ElasticDocuments.DIGEST))
                                .query(query -> query.bool(bool -> bool.filter(filter -> filter.term(term ->
                                        term.field(ElasticDocuments.TENANT).value(tenant.value())))))
                                .sort(sort -> sort.field(field ->
                                        field.field(ElasticDocuments.KEY).order(SortOrder.Asc)))
                                .searchAfter(FieldValue.of(behind)),
                        Void.class)
                .hits()
                .hits();
    }

    private static String digest(Hit<Void> hit) {
        return hit.fields().get(ElasticDocuments.DIGEST).toJson().asJsonArray().getString(0);
    }

    private static DocumentKey key(String text) {
        String[] parts = text.split("/");
        return new DocumentKey(
                new TenantSlug(parts[0]), SearchKind.ofWord(parts[1]).orElseThrow(), UUID.fromString(parts[2]));
    }
}
