package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.petitions.control.OpenPages.OpenPage;
import ua.vidhuk.petitions.entity.Petition;
import ua.vidhuk.petitions.entity.PetitionState;
import ua.vidhuk.tenancy.entity.Tenant;

/** Petitions and signatures as open data (КМУ № 835, P7): what everybody may read anyway, and no name of anybody. */
@ApplicationScoped
public class OpenData {

    private static final int PETITIONS = 500;
    private static final int COUNTED = 100;

    private static final String PUBLIC =
            """
            select p from Petition p where p.id > :last and p.state in :states order by p.id""";
    private static final String BY_DAY =
            """
            with page as (select petition_id from petition_tally where petition_id > ? order by petition_id limit ?)
            select page.petition_id, p.number, d.day, d.channel, d.signatures
            from page join petition p on p.id = page.petition_id
            left join lateral (
              select cast(s.signed_at at time zone ? as date) as day, s.channel, count(*) as signatures
              from petition_signature s
              where s.petition_id = page.petition_id and s.withdrawn_at is null and s.invalidated_by is null
              group by 1, 2) d on true
            order by page.petition_id, d.day, d.channel""";

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    TransactionConnection connection;

    @Inject
    Catalog catalog;

    @Inject
    Tallies tallies;

    @Inject
    PetitionLinks links;

    /** The next petitions that are public. */
    public OpenPage petitions(UUID last, Tenant tenant) {
        List<Petition> found = entities.createQuery(PUBLIC, Petition.class)
                .setParameter("last", last)
                .setParameter("states", PetitionState.readByAll())
                .setMaxResults(PETITIONS)
                .getResultList();
        Map<UUID, Long> counts =
                tallies.of(found.stream().map(each -> each.id().value()).toList());
        Map<UUID, Category> categories = catalog.categoriesById();
        var rows = found.stream()
                .map(each -> row(each, counts, categories.get(each.categoryId()), tenant))
                .toList();
        return new OpenPage(
                rows, found.size() < PETITIONS ? null : found.getLast().id().value());
    }

    private List<Object> row(Petition petition, Map<UUID, Long> counts, Category category, Tenant tenant) {
        var dates = petition.dates();
        return Arrays.asList(
                petition.id().value(),
                petition.number(),
                petition.isReadByAll() ? petition.title() : null,
                category.code(),
                petition.state().word(),
                dates.publishedAt(),
                dates.collectingUntil(),
                petition.threshold(),
                counts.getOrDefault(petition.id().value(), 0L),
                dates.reachedAt(),
                dates.decidedAt(),
                petition.refusedFor() == null ? null : petition.refusedFor().word(),
                petition.appealNumber(),
                links.of(tenant, petition.id()));
    }

    /** The signatures of the next petitions, counted by day of the tenant's zone and by channel. */
    public OpenPage signatures(UUID last, Tenant tenant) {
        try (var statement = connection.get().prepareStatement(BY_DAY)) {
            statement.setObject(1, last);
            statement.setInt(2, COUNTED);
            statement.setString(3, tenant.timeZone().getId());
            try (var found = statement.executeQuery()) {
                var rows = new ArrayList<List<Object>>();
                UUID petition = last;
                int petitions = 0;
                while (found.next()) {
                    UUID here = found.getObject(1, UUID.class);
                    petitions += here.equals(petition) ? 0 : 1;
                    petition = here;
                    if (found.getObject(3) != null) {
                        LocalDate day = found.getObject(3, LocalDate.class);
                        rows.add(Arrays.asList(here, found.getString(2), day, found.getString(4), found.getLong(5)));
                    }
                }
                return new OpenPage(rows, petitions < COUNTED ? null : petition);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the signatures could not be counted by day", e);
        }
    }
}
