package ua.vidhuk.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vidhuk.catalog.entity.CatalogEntry;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.catalog.entity.Enterprise;
import ua.vidhuk.catalog.entity.ServiceCard;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.search.control.SearchSource;
import ua.vidhuk.search.control.SourceRows;
import ua.vidhuk.search.entity.DocumentKey;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.search.entity.TextField;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/** Lets services and enterprises be found, by everybody, while they are in use. */
@ApplicationScoped
public class CatalogSearchSource implements SearchSource {

    private static final String CARDS =
            """
            select id, kind, code, version, fields, active, shared_code, shared_version, overridden, act, changed_at, changed_by
            from catalog_entry where kind = 'service-card' and active and id = any (?)""";
    private static final String CARD_IDS =
            "select id from catalog_entry where kind = 'service-card' and id > ? order by id limit ?";
    private static final String ENTERPRISE_IDS = "select id from catalog_enterprise where id > ? order by id limit ?";

    @Inject
    TransactionConnection connection;

    @Inject
    Catalog catalog;

    @Inject
    TenantRegistry tenants;

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.SERVICE, SearchKind.ENTERPRISE);
    }

    @Override
    public List<SearchDocument> documents(SearchKind kind, Collection<UUID> ids) {
        if (kind == SearchKind.SERVICE) {
            return cards(ids);
        }
        Map<UUID, Enterprise> enterprises = catalog.enterprisesById();
        return ids.stream()
                .map(enterprises::get)
                .filter(each -> each != null && each.isActive())
                .map(this::enterprise)
                .toList();
    }

    private List<SearchDocument> cards(Collection<UUID> ids) {
        try (var statement = connection.get().prepareStatement(CARDS)) {
            return SourceRows.of(statement, ids, row -> card(EntryRows.entry(row)));
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private SearchDocument card(CatalogEntry entry) {
        var card = new ServiceCard(entry.fields());
        var texts = new EnumMap<TextField, String>(TextField.class);
        texts.put(TextField.TITLE, all(card.words("name")));
        var body = new ArrayList<String>();
        body.add(all(card.words("summary")));
        card.list("documents").forEach(each -> body.add(all(each)));
        body.add(all(card.words("result")));
        texts.put(TextField.BODY, joined(body.stream()));
        return document(SearchKind.SERVICE, entry.id(), entry.code(), texts);
    }

    private SearchDocument enterprise(Enterprise enterprise) {
        var texts = new EnumMap<TextField, String>(TextField.class);
        texts.put(TextField.TITLE, all(enterprise.name().byTag()));
        texts.put(TextField.PLACE, enterprise.address());
        texts.put(TextField.BODY, joined(Stream.of(enterprise.head(), enterprise.phone(), enterprise.email())));
        return document(SearchKind.ENTERPRISE, enterprise.id(), enterprise.code(), texts);
    }

    private SearchDocument document(SearchKind kind, UUID id, String code, Map<TextField, String> texts) {
        Tenant tenant = tenants.bound();
        return new SearchDocument(
                new DocumentKey(tenant.slug(), kind, id),
                tenant.defaultLanguage().tag(),
                texts,
                Map.of(),
                Set.of(SearchReader.PUBLIC),
                Instant.EPOCH,
                null,
                code);
    }

    /** In every language, the tenant's own in the order of their tags. */
    private static String all(Map<String, String> byTag) {
        return joined(byTag.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .map(Map.Entry::getValue));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(Objects::nonNull).filter(each -> !each.isBlank()).collect(Collectors.joining("\n"));
    }

    @Override
    public List<UUID> ids(SearchKind kind, UUID after, int limit) {
        try (var statement = kind == SearchKind.SERVICE
                ? connection.get().prepareStatement(CARD_IDS)
                : connection.get().prepareStatement(ENTERPRISE_IDS)) {
            return SourceRows.ids(statement, after, limit);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public Map<FacetField, Map<String, LocalizedText>> names() {
        return Map.of(
                FacetField.CATEGORY,
                catalog.categoriesById().values().stream().collect(Collectors.toMap(Category::code, Category::name)),
                FacetField.EXECUTOR,
                catalog.enterprisesById().values().stream()
                        .collect(Collectors.toMap(Enterprise::code, Enterprise::name)));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the catalogue could not be read for the index", e);
    }
}
