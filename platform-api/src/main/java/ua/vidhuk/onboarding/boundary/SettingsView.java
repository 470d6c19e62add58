package ua.vidhuk.onboarding.boundary;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ua.vidhuk.onboarding.entity.ChecklistItem;
import ua.vidhuk.onboarding.entity.NewExtent;
import ua.vidhuk.onboarding.entity.SetupFigures;
import ua.vidhuk.onboarding.entity.TenantSettings;

/**
 * The settings of a tenant and what it still needs.
 *
 * @param arms name of its coat of arms, or null
 * @param openedAt since when the portal is public, or null
 * @param extent where its territory lies, or null when nobody has said
 * @param checklist what it should have
 */
public record SettingsView(
        String jurisdiction,
        String timeZone,
        List<String> languages,
        Map<String, String> names,
        Map<String, String> officeNames,
        String accent,
        String arms,
        Map<String, String> contacts,
        Map<String, String> hours,
        Instant openedAt,
        NewExtent extent,
        List<ChecklistLine> checklist) {

    /**
     * A line of the checklist.
     *
     * @param item word of it
     * @param required without it the portal is not opened
     */
    public record ChecklistLine(String item, boolean required, boolean done) {}

    public static SettingsView of(TenantSettings settings, SetupFigures figures) {
        return new SettingsView(
                settings.jurisdiction(),
                settings.timeZone(),
                settings.languages(),
                settings.names(),
                settings.officeNames(),
                settings.accent(),
                settings.arms(),
                settings.contacts(),
                settings.hours(),
                settings.openedAt(),
                NewExtent.of(settings.extent()),
                Arrays.stream(ChecklistItem.values())
                        .map(each -> new ChecklistLine(each.word(), each.isRequired(), each.isDone(settings, figures)))
                        .toList());
    }
}
