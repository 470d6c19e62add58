package ua.vidhuk.tenancy.entity;

/** What kind of community a tenant is. */
public enum TenantKind {
    HROMADA,
    MUNICIPALITY,
    REGION
}
