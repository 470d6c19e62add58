package ua.vidhuk.search.entity;

import java.util.Objects;
import java.util.UUID;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Which document: of which tenant, of which kind, and the id in the tenant's tables. */
public record DocumentKey(TenantSlug tenant, SearchKind kind, UUID id) {

    public DocumentKey {
        Objects.requireNonNull(tenant, "a document belongs to a tenant");
        Objects.requireNonNull(kind, "a document is of a kind");
        Objects.requireNonNull(id, "a document has an id");
    }

    /** Unique in the index of the whole platform. */
    public String text() {
        return tenant + "/" + kind.word() + "/" + id;
    }
}
