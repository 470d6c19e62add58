package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import ua.vidhuk.appeals.boundary.FilterParameters;
import ua.vidhuk.appeals.boundary.StoredFilterInput;

/**
 * What is typed to keep a list.
 *
 * @param version the one that was seen; null for a new one
 * @param name as typed
 * @param role with whom it is to be shared; nothing for nobody
 */
public record StoredListForm(Long version, String name, String role) {

    static StoredListForm of(MultivaluedMap<String, String> fields) {
        String version = Objects.requireNonNullElse(fields.getFirst("version"), "");
        return new StoredListForm(
                version.matches("\\d{1,15}") ? Long.valueOf(version) : null,
                Objects.requireNonNullElse(fields.getFirst("name"), ""),
                Objects.requireNonNullElse(fields.getFirst("role"), ""));
    }

    /** The list that an address shows, under this name. */
    StoredFilterInput input(ListQuery query) {
        FilterParameters shown = query.parameters();
        return new StoredFilterInput(
                version,
                name,
                role.isBlank() ? null : role,
                shown.states,
                shown.category,
                shown.executor,
                shown.overdue,
                shown.number,
                shown.mark,
                shown.box,
                shown.unlocated,
                shown.order);
    }
}
