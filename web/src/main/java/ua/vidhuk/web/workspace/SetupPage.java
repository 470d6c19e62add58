package ua.vidhuk.web.workspace;

import java.util.Arrays;
import java.util.List;
import ua.vidhuk.onboarding.entity.ChecklistItem;
import ua.vidhuk.onboarding.entity.SetupFigures;
import ua.vidhuk.onboarding.entity.TenantSettings;
import ua.vidhuk.web.page.PageModel;

/**
 * What the tenant has and still needs; every step stands alone, so that one can leave and come back.
 *
 * @param frame what stands round it
 * @param message why the portal could not be opened, or null
 */
public record SetupPage(WorkspaceFrame frame, TenantSettings settings, SetupFigures figures, String message)
        implements PageModel {

    @Override
    public String template() {
        return "workspace/setup.jte";
    }

    public List<SetupStep> steps() {
        return List.of(SetupStep.values());
    }

    public List<ChecklistItem> checklist() {
        return Arrays.asList(ChecklistItem.values());
    }

    public boolean isDone(ChecklistItem item) {
        return item.isDone(settings, figures);
    }

    public boolean mayOpen() {
        return ChecklistItem.missing(settings, figures).isEmpty();
    }

    public long done() {
        return checklist().stream().filter(this::isDone).count();
    }

    /** Where an item of the checklist is done, below the setup. */
    public String placeOf(ChecklistItem item) {
        return switch (item) {
            case PHONE, HOURS -> "/step/contacts";
            case CHARTER -> "/step/charter";
            case ENTERPRISES -> "/list/enterprises";
            case CATEGORIES -> "/list/categories";
            case OPERATOR, EXECUTOR -> "/list/staff";
            case STREETS -> "/list/streets";
        };
    }

    /** How many there are of a list, or null of what is none. */
    public Long countOf(ChecklistItem item) {
        return switch (item) {
            case ENTERPRISES -> figures.enterprises();
            case CATEGORIES -> figures.categories();
            case OPERATOR -> figures.operators();
            case EXECUTOR -> figures.executors();
            case STREETS -> figures.streets();
            case CHARTER -> figures.charters();
            case PHONE, HOURS -> null;
        };
    }
}
