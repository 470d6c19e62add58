package ua.vidhuk.benchmarks;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.search.entity.DocumentKey;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchFilter;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.search.entity.TextField;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** How well queries are answered over real appeals, by both engines and by PostgreSQL; and with typing errors. */
final class SearchQuality {

    private static final TenantSlug CITY = new TenantSlug("city");
    private static final String PEER = "postgres-simple";

    private final Path data;
    private final SearchServers servers;
    private final List<JudgedQuery> queries;
    private final List<JudgedQuery> untyped = new ArrayList<>();
    private final List<JudgedQuery> mistyped = new ArrayList<>();

    SearchQuality(Path project, Path work, Path data) throws Exception {
        this.data = data;
        this.servers = new SearchServers(project, work);
        this.queries = JudgedQuery.all(project.resolve("benchmarks/search/judged.tsv"));
        var errors = new TypingErrors(data.resolve("ua_gec_spelling_pairs.csv"));
        for (JudgedQuery each : queries) {
            errors.in(each.words()).ifPresent(typed -> {
                untyped.add(each);
                mistyped.add(each.typedAs(typed));
            });
        }
    }

    void run() throws Exception {
        try (servers;
                var lucene = servers.lucene("quality");
                var elasticsearch = servers.elasticsearch("quality");
                var postgres = servers.postgres()) {
            Progress.say("%d queries, %d with an error", queries.size(), mistyped.size());
            var peer = new Results(postgres);
            for (SearchSystem each : List.of(lucene, elasticsearch)) {
                new Results(each).print("search." + each.name(), peer);
            }
            peer.print("search.postgres", null);
            withDictionary(peer);
        }
    }

    /** PostgreSQL by a dictionary of Hunspell, where there is one. */
    private void withDictionary(Results peer) throws Exception {
        var dictionary = servers.postgresWithDictionary();
        if (dictionary.isEmpty()) {
            Progress.say("no figures of PostgreSQL with Hunspell: neither VIDHUK_HUNSPELL nor /usr/share/hunspell has uk_UA.dic"
                    + " and uk_UA.aff (Debian: hunspell-uk)");
            return;
        }
        try (var postgres = dictionary.get()) {
            new Results(postgres).print("search.postgres.hunspell", peer);
        }
    }

    /** What one system makes of the queries. */
    private final class Results {

        private final RankingMeasure typed = new RankingMeasure();
        private final RankingMeasure withErrors = new RankingMeasure();
        private final RankingMeasure sameWithout = new RankingMeasure();

        Results(SearchSystem system) throws Exception {
            system.add(documents());
            system.finish();
            measure(system, queries, typed);
            measure(system, mistyped, withErrors);
            measure(system, untyped, sameWithout);
        }

        private void measure(SearchSystem system, List<JudgedQuery> asked, RankingMeasure measure) throws Exception {
            for (JudgedQuery each : asked) {
                List<UUID> found =
                        system.find(new TriedQuery(CITY, each.words(), SearchFilter.NONE, RankingMeasure.DEPTH));
                measure.add(each, found.stream().map(id -> (int) id.getLeastSignificantBits()).toList());
                if (System.getenv("VIDHUK_SEARCH_EXPLAIN") != null) {
                    var one = new RankingMeasure();
                    one.add(each, found.stream().map(id -> (int) id.getLeastSignificantBits()).toList());
                    Progress.say("%.2f %s: %s", one.ndcg(), system.name(), each.words());
                }
            }
        }

        void print(String prefix, Results peer) {
            String name = peer == null ? null : PEER;
            figure(prefix + ".ndcg10", typed.ndcg(), name, peer == null ? 0 : peer.typed.ndcg());
            figure(prefix + ".recall10", typed.recall(), name, peer == null ? 0 : peer.typed.recall());
            figure(prefix + ".mrr", typed.mrr(), name, peer == null ? 0 : peer.typed.mrr());
            figure(prefix + ".ndcg10.typos", withErrors.ndcg(), "same-without", sameWithout.ndcg());
        }

        private void figure(String name, double value, String peer, double peerValue) {
            new Figure(name, value, "1", peer, peerValue, 1).print();
        }
    }

    private List<SearchDocument> documents() throws Exception {
        return AppealText.all(data.resolve("kropyvnytskyi_appeals_sample.csv")).stream()
                .map(SearchQuality::document)
                .toList();
    }

    private static SearchDocument document(AppealText appeal) {
        var id = new UUID(0, appeal.row());
        return new SearchDocument(
                new DocumentKey(CITY, SearchKind.QUESTION, id),
                "uk",
                Map.of(TextField.BODY, appeal.text()),
                Map.of(),
                Set.of("APPEAL_READ"),
                Instant.EPOCH.plusSeconds(appeal.row()),
                null,
                id.toString());
    }
}
