package ua.vidhuk.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ua.vidhuk.catalog.boundary.EntryRow.EntryPage;
import ua.vidhuk.catalog.boundary.EntryRow.EntryVersion;
import ua.vidhuk.catalog.boundary.SharedRow.SharedPage;
import ua.vidhuk.catalog.control.CatalogEditor;
import ua.vidhuk.catalog.control.CatalogEditor.Wish;
import ua.vidhuk.catalog.control.EntryBook;
import ua.vidhuk.catalog.control.SharedBook;
import ua.vidhuk.catalog.entity.CatalogEntry;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.catalog.entity.SharedEntry;
import ua.vidhuk.identity.entity.Actor;

/** What those do who keep a tenant's catalogue, one transaction a call; pages and JSON resources call it alike. */
@ApplicationScoped
@Transactional
public class CatalogEditDesk {

    private static final int PAGE_LIMIT = 200;
    private static final int VERSIONS = 100;

    @Inject
    CatalogEditor editor;

    @Inject
    EntryBook entries;

    @Inject
    SharedBook shared;

    @Inject
    EntryViews views;

    /** Entries of a kind, in use or not, in the order of their codes. */
    public EntryPage page(CatalogKind kind, String after, int limit) {
        int rows = Math.clamp(limit, 1, PAGE_LIMIT);
        List<CatalogEntry> found = entries.page(kind, after == null ? "" : after, rows + 1);
        List<CatalogEntry> shown = found.subList(0, Math.min(rows, found.size()));
        return new EntryPage(
                views.rows(kind, shown), found.size() > rows ? shown.getLast().code() : null);
    }

    /** Shared entries of a kind that may be adopted, with what this tenant made of them. */
    public SharedPage sharedPage(CatalogKind kind, String after, int limit) {
        int rows = Math.clamp(limit, 1, PAGE_LIMIT);
        List<SharedEntry> found = shared.pageInUse(kind, after == null ? "" : after, rows + 1);
        List<SharedEntry> shown = found.subList(0, Math.min(rows, found.size()));
        return new SharedPage(
                views.shared(kind, shown), found.size() > rows ? shown.getLast().code() : null);
    }

    public EntryView read(CatalogKind kind, String code) {
        return views.view(editor.find(kind, code));
    }

    /** What an entry was in a version. */
    public EntryView read(CatalogKind kind, String code, long version) {
        return views.view(entries.find(kind, code, version).orElseGet(() -> editor.find(kind, code)));
    }

    /** The newest first, a hundred at most. */
    public List<EntryVersion> versions(CatalogKind kind, String code) {
        editor.find(kind, code);
        List<CatalogEntry> found = entries.versions(kind, code, VERSIONS + 1);
        var versions = new ArrayList<EntryVersion>();
        for (int i = 0; i < Math.min(VERSIONS, found.size()); i++) {
            CatalogEntry before = i + 1 < found.size() ? found.get(i + 1) : null;
            versions.add(EntryViews.version(found.get(i), before));
        }
        return versions;
    }

    public EntryView save(CatalogKind kind, String code, Wish wish, Actor actor) {
        Objects.requireNonNull(wish);
        return views.view(editor.save(kind, code, wish, actor.username()));
    }

    /** Makes a new version that is as an earlier one was. */
    public EntryView restore(CatalogKind kind, String code, long seen, long earlier, Actor actor) {
        return views.view(editor.restore(kind, code, seen, earlier, actor.username()));
    }

    public EntryView adopt(CatalogKind kind, String code, Actor actor) {
        return views.view(editor.adopt(kind, code, actor.username()));
    }

    /** Keeps the own value of a field, or takes the shared one. */
    public EntryView decide(CatalogKind kind, String code, Decision decision, Actor actor) {
        CatalogEntry seen = editor.seen(kind, code, decision.version());
        return views.view(editor.decide(seen, decision.field(), decision.take(), actor.username()));
    }

    /**
     * What was decided about a field that is overridden.
     *
     * @param version of the entry that was seen
     */
    public record Decision(long version, String field, boolean take) {}
}
