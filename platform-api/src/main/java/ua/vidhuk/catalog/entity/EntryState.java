package ua.vidhuk.catalog.entity;

import java.util.Locale;

/** How an entry stands to the shared one. */
public enum EntryState {
    /** Made here, of no shared entry. */
    OWN,
    /** Every field is the shared one's. */
    ADOPTED,
    /** Some fields are the tenant's own, and the shared ones have not changed since that was decided. */
    OVERRIDDEN,
    /** The shared entry changed a field that is overridden here, and nobody has decided yet. */
    DIFFERS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
