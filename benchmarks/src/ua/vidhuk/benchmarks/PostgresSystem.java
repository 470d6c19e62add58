package ua.vidhuk.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.TextField;

/** PostgreSQL's own full text: GIN, ranks, counts by facets, excerpts; by words as they stand, or by a dictionary of Hunspell. */
final class PostgresSystem implements SearchSystem {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:['’][\\p{L}]+)*");
    private static final int FEW = 10;
    private static final String TABLE = """
            create extension if not exists btree_gin;
            drop table if exists doc;
            create table doc (tenant text not null, id uuid not null, body text not null, state text, category text,
              executor text, channel text, words tsvector not null)""";
    private static final String INDEX = "create index doc_words on doc using gin (tenant, words); vacuum analyze doc";
    private static final String HUNSPELL = """
            create text search dictionary ukrainian (template = ispell, dictfile = uk_ua, afffile = uk_ua);
            create text search configuration hunspell (copy = simple);
            alter text search configuration hunspell alter mapping for word, hword, hword_part with ukrainian, simple""";
    private static final String INSERT = "insert into doc values (?, ?, ?, ?, ?, ?, ?, to_tsvector('%s', ?))";
    private static final String PAGE = """
            select id, ts_headline('%1$s', body, query) from (
              select id, body, query, ts_rank_cd(words, query) as rank, words @@ to_tsquery('%1$s', ?) as every
                from doc, to_tsquery('%1$s', ?) query
                where tenant = ? and words @@ query and (?::text is null or state = ?)
                order by every desc, rank desc, id limit ?) found order by every desc, rank desc, id""";
    private static final String COUNTS = """
            select state, category, executor, channel, count(*) from doc
              where tenant = ? and words @@ to_tsquery('%1$s', ?) and (?::text is null or state = ?)
              group by grouping sets ((state), (category), (executor), (channel), ())""";

    private final String url;
    private final String configuration;
    private final Connection connection;
    private final ProcessHandle server;

    private PostgresSystem(int port, String configuration, ProcessHandle server) throws Exception {
        this.url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        this.configuration = configuration;
        this.server = server;
        this.connection = connect(url, server);
        execute(TABLE);
    }

    /** By words as they stand. */
    static PostgresSystem simple(int port, ProcessHandle server) throws Exception {
        return new PostgresSystem(port, "simple", server);
    }

    /** By the dictionary {@code uk_ua}, which lies where the server looks for it. */
    static PostgresSystem withDictionary(int port, ProcessHandle server) throws Exception {
        var system = new PostgresSystem(port, "hunspell", server);
        for (String each : HUNSPELL.split(";")) {
            system.execute(each);
        }
        return system;
    }

    private String of(String sql) {
        return sql.formatted(configuration);
    }

    private static Connection connect(String url, ProcessHandle server) throws Exception {
        while (true) {
            try {
                return DriverManager.getConnection(url, "postgres", "");
            } catch (SQLException e) {
                if (!server.isAlive()) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public String name() {
        return configuration.equals("simple") ? "postgres" : "postgres-" + configuration;
    }

    @Override
    public void add(List<SearchDocument> documents) throws SQLException {
        try (var writing = DriverManager.getConnection(url, "postgres", "");
                var insert = writing.prepareStatement(of(INSERT))) {
            writing.setAutoCommit(false);
            for (SearchDocument each : documents) {
                insert.setString(1, each.key().tenant().value());
                insert.setObject(2, each.key().id());
                insert.setString(3, each.text(TextField.BODY));
                insert.setString(4, each.facet(FacetField.STATE));
                insert.setString(5, each.facet(FacetField.CATEGORY));
                insert.setString(6, each.facet(FacetField.EXECUTOR));
                insert.setString(7, each.facet(FacetField.CHANNEL));
                insert.setString(8, String.join(" ", each.texts().values()));
                insert.addBatch();
            }
            insert.executeBatch();
            writing.commit();
        }
    }

    @Override
    public void finish() throws SQLException {
        execute("drop index if exists doc_words");
        for (String each : INDEX.split("; ")) {
            execute(each);
        }
    }

    /** What has all the words; when that is little, what has any of them, too, behind it. */
    @Override
    public List<UUID> find(TriedQuery query) throws SQLException {
        List<String> words = WORD.matcher(query.words().toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(each -> each.replace('’', '\'').replace("'", "''"))
                .map(each -> "'" + each + "'")
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        String every = String.join(" & ", words);
        List<UUID> found = page(query, every, every);
        String any = String.join(" | ", words);
        boolean enough = found.size() >= Math.min(FEW, query.limit());
        count(query, enough ? every : any);
        return enough ? found : page(query, every, any);
    }

    private List<UUID> page(TriedQuery query, String every, String sought) throws SQLException {
        try (var select = connection.prepareStatement(of(PAGE))) {
            select.setString(1, every);
            select.setString(2, sought);
            select.setString(3, query.tenant().value());
            state(select, 4, query);
            select.setInt(6, query.limit());
            var ids = new ArrayList<UUID>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                    rows.getString(2);
                }
            }
            return ids;
        }
    }

    private void count(TriedQuery query, String sought) throws SQLException {
        try (var select = connection.prepareStatement(of(COUNTS))) {
            select.setString(1, query.tenant().value());
            select.setString(2, sought);
            state(select, 3, query);
            select.executeQuery().close();
        }
    }

    private static void state(PreparedStatement select, int at, TriedQuery query) throws SQLException {
        String state = query.filter().only().getOrDefault(FacetField.STATE, Set.of()).stream()
                .collect(Collectors.joining());
        select.setString(at, state.isEmpty() ? null : state);
        select.setString(at + 1, state.isEmpty() ? null : state);
    }

    @Override
    public double megabytesOnDisk() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_total_relation_size('doc')")) {
            row.next();
            return Megabytes.of(row.getLong(1));
        }
    }

    @Override
    public double megabytesInMemory() {
        return Megabytes.ofProcesses(server);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
