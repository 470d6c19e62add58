package ua.vidhuk.tenantadmin.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The registered tenants, in the order of their slugs. */
public final class TenantList {

    /** One line of the registry. */
    public record Entry(String slug, String kind, String jurisdiction, String region, String state) {}

    private final DataSource owner;

    public TenantList(DataSource owner) {
        this.owner = owner;
    }

    /** Slugs of all that are whole; those whose provisioning was begun only are not among them. */
    public Set<String> served() {
        return entries().stream()
                .filter(entry -> !entry.state().equals("provisioning"))
                .map(Entry::slug)
                .collect(Collectors.toSet());
    }

    /** Of all, whatever their state. */
    public List<String> slugs() {
        return entries().stream().map(Entry::slug).toList();
    }

    public boolean isServed(String slug) {
        return served().contains(slug);
    }

    public List<String> asLines() {
        return entries().stream()
                .map(entry -> String.format(
                        "%-40s %-14s %-3s %s", entry.slug(), entry.kind(), entry.jurisdiction(), entry.state()))
                .toList();
    }

    public String asJson() {
        try {
            return new ObjectMapper().writeValueAsString(entries());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Entry> entries() {
        var sql = "select slug, kind, jurisdiction, region, state from platform.tenant order by slug";
        try (var connection = owner.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var entries = new ArrayList<Entry>();
            while (rows.next()) {
                entries.add(new Entry(
                        rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5)));
            }
            return entries;
        } catch (SQLException e) {
            throw new TenantAdminException("the registry of tenants cannot be read: " + SqlFailure.words(e), e);
        }
    }
}
