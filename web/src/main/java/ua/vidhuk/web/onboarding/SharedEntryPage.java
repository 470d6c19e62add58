package ua.vidhuk.web.onboarding;

import java.util.List;
import java.util.Map;
import ua.vidhuk.catalog.boundary.SharedView;
import ua.vidhuk.catalog.boundary.SharedView.SharedVersion;
import ua.vidhuk.catalog.entity.CatalogField;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.catalog.entity.FieldType;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.workspace.EntryForm;

/**
 * The editor of a shared entry, with its history.
 *
 * @param entry as it is now, or null for one that is new
 * @param typed what stands in the form
 * @param message why it could not be taken, or nothing
 * @param errors sentences by field
 * @param done whether a version was just published
 * @param versions the newest first
 */
public record SharedEntryPage(
        CatalogKind kind,
        SharedView entry,
        Typed typed,
        String message,
        Map<String, String> errors,
        boolean done,
        List<SharedVersion> versions)
        implements PageModel {

    /**
     * What stands in the form.
     *
     * @param version that it will be published over
     */
    public record Typed(String code, long version, boolean active, EntryForm form) {}

    @Override
    public String template() {
        return "onboarding/shared-entry.jte";
    }

    public boolean isNew() {
        return entry == null;
    }

    public String in(String input) {
        return typed.form().in(input);
    }

    public List<String> inputs(CatalogField field) {
        return EntryForm.inputsOf(field);
    }

    public String error(String field) {
        return errors.get(field);
    }

    public boolean isChosen(CatalogField field, String word) {
        return List.of(in(field.name()).split(" ")).contains(word);
    }

    /** Whether what is typed takes several lines. */
    public boolean isLong(CatalogField field) {
        return List.of(FieldType.TEXT, FieldType.LIST, FieldType.QUESTIONS, FieldType.STEPS, FieldType.FORMS)
                .contains(field.type());
    }

    /** The language of an input, or nothing where it has none. */
    public String language(String input) {
        int dot = input.lastIndexOf('.');
        return dot < 0 ? "" : input.substring(dot + 1);
    }
}
