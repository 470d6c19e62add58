package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.catalog.boundary.CatalogDesk;
import ua.vidhuk.catalog.boundary.CatalogEditDesk;
import ua.vidhuk.catalog.boundary.EntryRow.EntryVersion;
import ua.vidhuk.catalog.boundary.EntryView;
import ua.vidhuk.catalog.entity.CatalogField;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.web.workspace.EntryEditPage.Option;
import ua.vidhuk.web.workspace.EntryEditPage.Trouble;
import ua.vidhuk.web.workspace.EntryEditPage.Typed;

/** Makes the editor of an entry, and keeps what was typed when it could not be taken. */
@ApplicationScoped
public class EntryEditMaker {

    @Inject
    CatalogEditDesk desk;

    @Inject
    CatalogDesk catalog;

    @Inject
    FrameMaker frames;

    EntryEditPage page(CatalogKind kind, EntryView entry, Trouble trouble) {
        var form = EntryForm.of(kind, entry.fields());
        return page(kind, entry, new Typed(entry.code(), entry.version(), entry.active(), form), trouble);
    }

    /** The editor of a service card, after a form with these names could not be added. */
    EntryEditPage page(EntryView card, Trouble trouble, Map<String, String> formNames) {
        var form = EntryForm.of(CatalogKind.SERVICE_CARD, card.fields());
        var typed = new Typed(card.code(), card.version(), card.active(), form);
        return page(CatalogKind.SERVICE_CARD, card, typed, trouble, formNames);
    }

    EntryEditPage page(CatalogKind kind, EntryView entry, Typed typed, Trouble trouble) {
        return page(kind, entry, typed, trouble, Map.of());
    }

    private EntryEditPage page(
            CatalogKind kind, EntryView entry, Typed typed, Trouble trouble, Map<String, String> formNames) {
        var versions = entry == null ? List.<EntryVersion>of() : desk.versions(kind, entry.code());
        return new EntryEditPage(frames.frame(), kind, entry, typed, trouble, options(), versions, formNames);
    }

    EntryEditPage refused(CatalogKind kind, Typed typed, String message, Map<String, String> errors) {
        EntryView entry = typed.version() == 0 ? null : desk.read(kind, typed.code());
        return page(kind, entry, typed, new Trouble(message, errors, Map.of()));
    }

    /**
     * What was typed over what somebody else has saved meanwhile: fields that were not touched here are theirs, those that
     * were stay as typed, with theirs beside them. Sent again, it is a version over theirs.
     */
    EntryEditPage merged(CatalogKind kind, Typed typed, String message) {
        EntryView now = desk.read(kind, typed.code());
        EntryForm seen = EntryForm.of(
                kind, desk.read(kind, typed.code(), typed.version()).fields());
        EntryForm theirs = EntryForm.of(kind, now.fields());
        var inputs = new LinkedHashMap<String, String>();
        var meanwhile = new LinkedHashMap<String, String>();
        for (CatalogField field : kind.fields()) {
            for (String input : EntryForm.inputsOf(field)) {
                boolean touched = !typed.form().in(input).equals(seen.in(input));
                boolean clash = touched
                        && !theirs.in(input).equals(seen.in(input))
                        && !theirs.in(input).equals(typed.form().in(input));
                inputs.put(input, touched ? typed.form().in(input) : theirs.in(input));
                if (clash) {
                    meanwhile.merge(field.name(), theirs.in(input), (one, other) -> one + "\n" + other);
                }
            }
        }
        var merged = new Typed(typed.code(), now.version(), typed.active(), new EntryForm(kind, inputs));
        return page(kind, now, merged, new Trouble(message, Map.of(), meanwhile));
    }

    private Map<CatalogKind, List<Option>> options() {
        return Map.of(
                CatalogKind.CATEGORY,
                catalog.categories().stream()
                        .map(each -> new Option(each.code(), each.names()))
                        .toList(),
                CatalogKind.ENTERPRISE,
                catalog.enterprises().stream()
                        .map(each -> new Option(each.code(), each.names()))
                        .toList());
    }
}
