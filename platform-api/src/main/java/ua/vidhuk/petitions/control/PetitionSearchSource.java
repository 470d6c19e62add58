package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.petitions.entity.Petition;
import ua.vidhuk.petitions.entity.PetitionState;
import ua.vidhuk.search.control.SearchSource;
import ua.vidhuk.search.entity.DocumentKey;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.search.entity.TextField;
import ua.vidhuk.tenancy.control.TenantRegistry;

/** Lets petitions be found: by everybody whose words everybody reads, by moderators what was sent to them, a draft by nobody. */
@ApplicationScoped
public class PetitionSearchSource implements SearchSource {

    private static final String PETITIONS = "select p from Petition p where p.id in :ids and p.state <> :draft";
    private static final String IDS = "select p.id from Petition p where p.id > :after order by p.id";

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    Catalog catalog;

    @Inject
    TenantRegistry tenants;

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.PETITION);
    }

    @Override
    public List<SearchDocument> documents(SearchKind kind, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Category> categories = catalog.categoriesById();
        return entities.createQuery(PETITIONS, Petition.class)
                .setParameter("ids", ids)
                .setParameter("draft", PetitionState.DRAFT)
                .getResultStream()
                .map(each -> document(each, categories.get(each.categoryId()).code()))
                .toList();
    }

    private SearchDocument document(Petition petition, String category) {
        var texts = new EnumMap<TextField, String>(TextField.class);
        texts.put(TextField.NUMBER, petition.number());
        texts.put(TextField.TITLE, petition.title());
        texts.put(TextField.BODY, petition.substance());
        String reader = petition.isReadByAll() ? SearchReader.PUBLIC : SearchReader.grant(Permission.PETITION_MODERATE);
        return new SearchDocument(
                new DocumentKey(
                        tenants.bound().slug(),
                        SearchKind.PETITION,
                        petition.id().value()),
                petition.language().tag(),
                texts,
                Map.of(
                        FacetField.STATE, Set.of(petition.state().word()),
                        FacetField.CATEGORY, Set.of(category)),
                Set.of(reader),
                since(petition),
                null,
                petition.id().toString());
    }

    private static Instant since(Petition petition) {
        Instant published = petition.dates().publishedAt();
        return published == null ? petition.createdAt() : published;
    }

    @Override
    public List<UUID> ids(SearchKind kind, UUID after, int limit) {
        return entities.createQuery(IDS, UUID.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Map<FacetField, Map<String, LocalizedText>> names() {
        var states = new LinkedHashMap<String, LocalizedText>();
        for (PetitionState each : PetitionState.values()) {
            states.put(each.word(), Messages.inEveryLanguage("petitions.state." + each.word()));
        }
        return Map.of(FacetField.STATE, states);
    }
}
