package ua.vidhuk.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ua.vidhuk.catalog.boundary.EntryRow.EntryVersion;
import ua.vidhuk.catalog.boundary.EntryView.FieldDifference;
import ua.vidhuk.catalog.control.EntryBook;
import ua.vidhuk.catalog.control.SharedBook;
import ua.vidhuk.catalog.entity.CatalogEntry;
import ua.vidhuk.catalog.entity.CatalogEntry.Adoption;
import ua.vidhuk.catalog.entity.CatalogField;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.catalog.entity.EntryState;
import ua.vidhuk.catalog.entity.ServiceCard;
import ua.vidhuk.catalog.entity.SharedEntry;

/** Entries as those see them who edit the catalogue. */
@ApplicationScoped
class EntryViews {

    private static final JsonObject NOTHING = Json.createObjectBuilder().build();

    @Inject
    EntryBook entries;

    @Inject
    SharedBook shared;

    EntryView view(CatalogEntry entry) {
        List<FieldDifference> differences = differences(entry);
        boolean undecided = differences.stream().anyMatch(FieldDifference::undecided);
        return new EntryView(
                entry.kind().word(),
                entry.code(),
                entry.version(),
                entry.active(),
                entry.fields(),
                state(entry, undecided).word(),
                entry.isAdopted() ? entry.adoption().code() : null,
                entry.isAdopted() ? entry.adoption().version() : null,
                differences,
                entry.change().act(),
                entry.change().at(),
                entry.change().by());
    }

    List<EntryRow> rows(CatalogKind kind, List<CatalogEntry> shown) {
        Set<String> differing =
                entries.differing(kind, shown.stream().map(CatalogEntry::code).toList());
        return shown.stream()
                .map(each -> new EntryRow(
                        each.code(),
                        names(each.fields()),
                        each.active(),
                        state(each, differing.contains(each.code())).word(),
                        each.version(),
                        each.change().at()))
                .toList();
    }

    List<SharedRow> shared(CatalogKind kind, List<SharedEntry> shown) {
        var rows = new ArrayList<SharedRow>();
        for (SharedEntry each : shown) {
            var here = entries.adopting(kind, each.code()).or(() -> entries.find(kind, each.code()));
            String code = here.map(CatalogEntry::code).orElse(null);
            String state = here.map(entry -> state(
                                    entry,
                                    !entries.differing(kind, List.of(code)).isEmpty())
                            .word())
                    .orElse(null);
            rows.add(new SharedRow(each.code(), names(each.fields()), each.version(), code, state));
        }
        return rows;
    }

    static EntryVersion version(CatalogEntry entry, CatalogEntry before) {
        JsonObject earlier = before == null ? NOTHING : before.fields();
        List<String> changed = entry.kind().fields().stream()
                .map(CatalogField::name)
                .filter(name -> !Objects.equals(entry.fields().get(name), earlier.get(name)))
                .toList();
        return new EntryVersion(
                entry.version(),
                entry.change().act(),
                entry.change().at(),
                entry.change().by(),
                entry.active(),
                changed);
    }

    private static EntryState state(CatalogEntry entry, boolean undecided) {
        if (!entry.isAdopted()) {
            return EntryState.OWN;
        }
        if (undecided) {
            return EntryState.DIFFERS;
        }
        return entry.adoption().overridden().isEmpty() ? EntryState.ADOPTED : EntryState.OVERRIDDEN;
    }

    private List<FieldDifference> differences(CatalogEntry entry) {
        Adoption adoption = entry.adoption();
        if (adoption == null || adoption.overridden().isEmpty()) {
            return List.of();
        }
        JsonObject now = shared.find(entry.kind(), adoption.code())
                .map(SharedEntry::fields)
                .orElse(NOTHING);
        return entry.kind().fields().stream()
                .map(CatalogField::name)
                .filter(adoption.overridden()::containsKey)
                .map(field -> new FieldDifference(
                        field,
                        entry.fields().get(field),
                        now.get(field),
                        !Objects.equals(now.get(field), decidedAgainst(entry, field))))
                .toList();
    }

    private Object decidedAgainst(CatalogEntry entry, String field) {
        Adoption adoption = entry.adoption();
        return shared.find(entry.kind(), adoption.code(), adoption.overridden().get(field))
                .map(each -> each.fields().get(field))
                .orElse(null);
    }

    private static Map<String, String> names(JsonObject fields) {
        return new ServiceCard(fields).words("name");
    }
}
