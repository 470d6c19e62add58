package ua.vidhuk.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.catalog.entity.Enterprise;

/** The categories and enterprises of the transaction's tenant. */
@ApplicationScoped
public class Catalog {

    private static final String FIELDS =
            "select code, cast(fields as text) from catalog_entry where kind = ? and active";

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    /** All fields of the active entries of a kind, by code, as the catalogue keeps them. */
    public Map<String, JsonObject> fields(CatalogKind kind) {
        List<?> rows =
                entities.createNativeQuery(FIELDS).setParameter(1, kind.word()).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> row[0].toString(), row -> EntryRows.json(row[1].toString())));
    }

    public List<Category> categories() {
        return entities.createQuery("select c from Category c where c.active = true order by c.ordinal", Category.class)
                .getResultList();
    }

    public List<Enterprise> enterprises() {
        return entities.createQuery(
                        "select e from Enterprise e where e.active = true order by e.code", Enterprise.class)
                .getResultList();
    }

    /** The active categories with these codes; those that are unknown are left out. */
    public List<Category> categories(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from Category c where c.code in :codes and c.active = true", Category.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** The active enterprises with these codes; those that are unknown are left out. */
    public List<Enterprise> enterprises(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e from Enterprise e where e.code in :codes and e.active = true",
                                Enterprise.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** Categories by id, active or not, for showing what is already registered. */
    public Map<UUID, Category> categoriesById() {
        return entities.createQuery("select c from Category c", Category.class)
                .getResultStream()
                .collect(Collectors.toMap(Category::id, Function.identity()));
    }

    /** Enterprises by id, active or not, for showing what is already assigned. */
    public Map<UUID, Enterprise> enterprisesById() {
        return entities.createQuery("select e from Enterprise e", Enterprise.class)
                .getResultStream()
                .collect(Collectors.toMap(Enterprise::id, Function.identity()));
    }
}
