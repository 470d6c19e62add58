package ua.vidhuk.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ua.vidhuk.catalog.boundary.SharedView.SharedItem;
import ua.vidhuk.catalog.boundary.SharedView.SharedItemPage;
import ua.vidhuk.catalog.boundary.SharedView.SharedVersion;
import ua.vidhuk.catalog.control.CatalogEditor.Wish;
import ua.vidhuk.catalog.control.SharedBook;
import ua.vidhuk.catalog.control.SharedBook.Flowing;
import ua.vidhuk.catalog.control.SharedEditor;
import ua.vidhuk.catalog.entity.CatalogField;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.catalog.entity.ServiceCard;
import ua.vidhuk.catalog.entity.SharedEntry;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.tenancy.control.OnPlatform;

/** What the platform's administrator does with the entries that all tenants may adopt, one transaction a call. */
@ApplicationScoped
@OnPlatform
@Transactional(TxType.REQUIRES_NEW)
public class SharedDesk {

    private static final int PAGE_LIMIT = 200;
    private static final int VERSIONS = 100;

    @Inject
    SharedBook shared;

    @Inject
    SharedEditor editor;

    /** Entries of a kind in the order of their codes, and whether all tenants have their newest versions. */
    public SharedItemPage page(CatalogKind kind, String after, int limit) {
        int rows = Math.clamp(limit, 1, PAGE_LIMIT);
        List<SharedEntry> found = shared.page(kind, after == null ? "" : after, rows + 1);
        List<SharedEntry> shown = found.subList(0, Math.min(rows, found.size()));
        var flowing = shared.flowing();
        return new SharedItemPage(
                shown.stream().map(SharedDesk::item).toList(),
                found.size() > rows ? shown.getLast().code() : null,
                flowing.map(Flowing::since).orElse(null),
                flowing.map(Flowing::failures).orElse(null));
    }

    public SharedView read(CatalogKind kind, String code) {
        return view(editor.find(kind, code));
    }

    /** The entry as it was in a version, or as it is when there is none. */
    public SharedView read(CatalogKind kind, String code, long version) {
        return view(shared.find(kind, code, version).orElseGet(() -> editor.find(kind, code)));
    }

    /** The newest first, a hundred at most. */
    public List<SharedVersion> versions(CatalogKind kind, String code) {
        editor.find(kind, code);
        List<SharedEntry> found = shared.versions(kind, code, VERSIONS + 1);
        var versions = new ArrayList<SharedVersion>();
        for (int i = 0; i < Math.min(VERSIONS, found.size()); i++) {
            versions.add(version(found.get(i), i + 1 < found.size() ? found.get(i + 1) : null));
        }
        return versions;
    }

    /** Shares an entry, or publishes its next version. */
    public SharedView save(CatalogKind kind, String code, Wish wish, Actor actor) {
        Objects.requireNonNull(wish);
        return view(editor.save(kind, code, wish, actor.username()));
    }

    /** Publishes a version that is as an earlier one was. */
    public SharedView restore(CatalogKind kind, String code, long seen, long earlier, Actor actor) {
        return view(editor.restore(kind, code, seen, earlier, actor.username()));
    }

    private static SharedItem item(SharedEntry entry) {
        return new SharedItem(
                entry.code(),
                new ServiceCard(entry.fields()).words("name"),
                entry.active(),
                entry.version(),
                entry.changedAt(),
                entry.changedBy());
    }

    private static SharedVersion version(SharedEntry entry, SharedEntry before) {
        JsonObject earlier = before == null ? JsonValue.EMPTY_JSON_OBJECT : before.fields();
        return new SharedVersion(
                entry.version(),
                entry.changedAt(),
                entry.changedBy(),
                entry.active(),
                entry.kind().fields().stream()
                        .map(CatalogField::name)
                        .filter(name -> !Objects.equals(entry.fields().get(name), earlier.get(name)))
                        .toList());
    }

    private static SharedView view(SharedEntry entry) {
        return new SharedView(
                entry.kind().word(),
                entry.code(),
                entry.version(),
                entry.active(),
                entry.fields(),
                entry.changedAt(),
                entry.changedBy());
    }
}
