package ua.vidhuk.web.workspace;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.places.entity.District;
import ua.vidhuk.places.entity.DistrictStreet;
import ua.vidhuk.places.entity.NewDistrict;

/**
 * What is typed as a district.
 *
 * @param id of the district; null for a new one
 * @param seen the version that is changed; 0 for a new one
 * @param settlements a line each
 * @param streets a line each, with houses behind a colon
 */
public record DistrictForm(UUID id, long seen, String name, String settlements, String streets) {

    static final DistrictForm EMPTY = new DistrictForm(null, 0, "", "", "");

    static DistrictForm of(District district) {
        return new DistrictForm(
                district.id(),
                district.version(),
                district.name(),
                String.join("\n", district.settlements()),
                district.streets().stream()
                        .map(each -> StreetLines.write(each.street(), each.houses()))
                        .collect(Collectors.joining("\n")));
    }

    static DistrictForm of(UUID id, MultivaluedMap<String, String> fields) {
        String seen = RuleRow.text(fields, "seen");
        return new DistrictForm(
                id,
                seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0,
                RuleRow.text(fields, "name"),
                RuleRow.text(fields, "settlements"),
                RuleRow.text(fields, "streets"));
    }

    NewDistrict typed() {
        return new NewDistrict(
                id == null ? null : (Long) seen,
                name,
                StreetLines.lines(settlements).toList(),
                StreetLines.read(streets, DistrictStreet::new));
    }
}
