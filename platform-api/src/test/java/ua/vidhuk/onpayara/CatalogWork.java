package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.Set;
import ua.vidhuk.catalog.boundary.CatalogEditDesk;
import ua.vidhuk.catalog.boundary.EntryView;
import ua.vidhuk.catalog.boundary.ServiceDesk;
import ua.vidhuk.catalog.boundary.ServiceView;
import ua.vidhuk.catalog.control.CatalogEditor.Wish;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;

/** What the tests let those do who keep catalogues. */
@ApplicationScoped
public class CatalogWork {

    static final Actor KEEPER =
            new Actor(ActorKind.STAFF, "brovary-admin", "Адміністраторка", Set.of(Role.TENANT_ADMIN), null);
    static final CatalogKind CARD = CatalogKind.SERVICE_CARD;

    @Inject
    Work work;

    @Inject
    CatalogEditDesk desk;

    @Inject
    ServiceDesk services;

    static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** A card with a name, one document and whatever else. */
    static JsonObject card(String more) {
        return json(
                "{\"name\": {\"uk\": \"Довідка\"}, \"documents\": [{\"text\": {\"uk\": \"Паспорт\"}}]" + more + "}");
    }

    EntryView save(String slug, CatalogKind kind, String code, long version, JsonObject fields) throws Exception {
        return work.as(slug, () -> desk.save(kind, code, new Wish(version, fields, true), KEEPER));
    }

    EntryView adopt(String slug, String code) throws Exception {
        return work.as(slug, () -> desk.adopt(CARD, code, KEEPER));
    }

    ServiceView service(String slug, String code) throws Exception {
        return work.as(slug, () -> services.read(code));
    }

    /** The platform shares a card, or a new version of it, and it flows to who adopted it. */
    void share(String code, JsonObject fields) throws SQLException {
        try (var owner = new OwnersView()) {
            owner.execute(
                    """
                    insert into platform.catalog_shared as s (kind, code, version, fields, changed_by)
                      values ('service-card', '%s', 1, '%s', 'platform')
                      on conflict (kind, code) do update set fields = excluded.fields, version = s.version + 1;
                    select t_brovary.catalog_flow('platform')"""
                            .formatted(code, fields));
        }
    }
}
