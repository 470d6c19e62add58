package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.language.control.LocalizedTexts;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.petitions.entity.CountryPetition;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Lists the petitions of the country; in a transaction of the platform's role. */
@ApplicationScoped
public class CountryList {

    // From topic to topic along the index, so that no list is read whole for the few topics there are.
    private static final String TOPICS =
            """
            with recursive topics as (
              (select topic from platform.petition_projection order by topic limit 1)
              union all
              select (select p.topic from platform.petition_projection p where p.topic > topics.topic order by p.topic limit 1)
              from topics where topics.topic is not null)
            select topic, (select p.topic_names from platform.petition_projection p where p.topic = topics.topic
              order by p.published_at desc, p.petition_id desc limit 1) as names
            from topics where topic is not null limit 500""";

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    TransactionConnection connection;

    /** A page, the newest first. */
    public List<CountryPetition> page(CountryFilter filter, Cursor after, int limit) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<CountryPetition> query = is.createQuery(CountryPetition.class);
        Root<CountryPetition> petition = query.from(CountryPetition.class);
        Path<Instant> at = petition.get("publishedAt");
        Path<UUID> id = petition.get("petitionId");
        var conditions = new ArrayList<Predicate>();
        if (!filter.tenants().isEmpty()) {
            conditions.add(petition.get("tenant")
                    .in(filter.tenants().stream().map(TenantSlug::value).toList()));
        }
        if (filter.topic() != null) {
            conditions.add(is.equal(petition.get("topic"), filter.topic()));
        }
        if (!filter.states().isEmpty()) {
            conditions.add(petition.get("state").in(filter.states()));
        }
        if (after != null) {
            var same = is.equal(at, after.at());
            conditions.add(is.lessThanOrEqualTo(at, after.at()));
            conditions.add(is.or(is.lessThan(at, after.at()), is.and(same, is.lessThan(id, after.id()))));
        }
        query.select(petition).where(conditions.toArray(Predicate[]::new));
        query.orderBy(is.desc(at), is.desc(id));
        return entities.createQuery(query).setMaxResults(limit).getResultList();
    }

    /** The topics there are, by code. */
    public Map<String, LocalizedText> topics() {
        try (var statement = connection.get().prepareStatement(TOPICS);
                var rows = statement.executeQuery()) {
            var topics = new LinkedHashMap<String, LocalizedText>();
            while (rows.next()) {
                topics.put(rows.getString("topic"), LocalizedTexts.parse(rows.getString("names")));
            }
            return topics;
        } catch (SQLException e) {
            throw new IllegalStateException("the topics of the country could not be read", e);
        }
    }
}
