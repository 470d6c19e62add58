package ua.vidhuk.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The owner of a platform's database, as tenant-admin is. */
record PlatformOwner(String url, String user, String password) {

    static PlatformOwner of(RunningPlatform platform, Path data) throws IOException {
        var secrets = new ObjectMapper().readTree(data.resolve("secrets.json").toFile());
        return new PlatformOwner(
                platform.jdbcUrl(), "postgres", secrets.path("databaseOwner").asText());
    }

    DataSource database() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** The first column of what a query answers. */
    List<String> read(String sql) throws SQLException {
        try (var connection = database().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
