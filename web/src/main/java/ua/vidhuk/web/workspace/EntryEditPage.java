package ua.vidhuk.web.workspace;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.vidhuk.catalog.boundary.EntryRow.EntryVersion;
import ua.vidhuk.catalog.boundary.EntryView;
import ua.vidhuk.catalog.entity.CatalogField;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.web.page.PageModel;

/**
 * The editor of an entry, with its differences from the shared one and its history.
 *
 * @param frame what stands round it
 * @param entry as it is now, or null for one that is new
 * @param typed what stands in the form
 * @param trouble why it could not be taken
 * @param options entries that a field may refer to, by kind
 * @param versions the newest first
 * @param formNames what was typed as name of a form that could not be added, by language tag
 */
public record EntryEditPage(
        WorkspaceFrame frame,
        CatalogKind kind,
        EntryView entry,
        Typed typed,
        Trouble trouble,
        Map<CatalogKind, List<Option>> options,
        List<EntryVersion> versions,
        Map<String, String> formNames)
        implements PageModel {

    /** An entry that a field may refer to. */
    public record Option(String code, Map<String, String> names) {}

    /**
     * What stands in the form.
     *
     * @param code of the entry
     * @param version that it will be saved over
     */
    record Typed(String code, long version, boolean active, EntryForm form) {}

    /**
     * Why something could not be done.
     *
     * @param message nothing when all is well
     * @param errors sentences by field
     * @param meanwhile what others saved meanwhile in fields that were changed here, too, by field
     */
    record Trouble(String message, Map<String, String> errors, Map<String, String> meanwhile) {

        static final Trouble NONE = new Trouble("", Map.of(), Map.of());
    }

    @Override
    public String template() {
        return "workspace/catalog-entry.jte";
    }

    public boolean isNew() {
        return entry == null;
    }

    /** Whether it has forms that may be added as files. */
    public boolean takesForms() {
        return kind == CatalogKind.SERVICE_CARD && !isNew();
    }

    public String formName(String tag) {
        return formNames.getOrDefault(tag, "");
    }

    public List<CatalogField> fields() {
        return kind.fields();
    }

    public List<String> inputs(CatalogField field) {
        return EntryForm.inputsOf(field);
    }

    public String code() {
        return typed.code();
    }

    public long version() {
        return typed.version();
    }

    public boolean active() {
        return typed.active();
    }

    public String typed(String input) {
        return typed.form().in(input);
    }

    public boolean isChosen(CatalogField field, String word) {
        return List.of(typed(field.name()).split(" ")).contains(word);
    }

    public String message() {
        return trouble.message();
    }

    public Map<String, String> errors() {
        return trouble.errors();
    }

    public String error(String field) {
        return trouble.errors().get(field);
    }

    /** What others saved meanwhile in this field, or null. */
    public String meanwhile(String field) {
        return trouble.meanwhile().get(field);
    }

    /** A value in words, as the form would show it. */
    public String words(String field, JsonValue value) {
        if (value == null) {
            return "—";
        }
        var form =
                EntryForm.of(kind, Json.createObjectBuilder().add(field, value).build());
        return EntryForm.inputsOf(kind.field(field).orElseThrow()).stream()
                .map(form::in)
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** Where the language of an input stands in its name: {@code uk}; nothing where it has none. */
    public String language(String input) {
        int dot = input.lastIndexOf('.');
        return dot < 0 ? "" : input.substring(dot + 1);
    }
}
