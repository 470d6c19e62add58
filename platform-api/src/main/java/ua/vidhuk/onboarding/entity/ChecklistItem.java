package ua.vidhuk.onboarding.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/** What a tenant should have before its portal is public; without a required one it is not opened. */
public enum ChecklistItem {
    PHONE(true, (settings, figures) -> settings.contacts().containsKey("phone")),
    HOURS(true, (settings, figures) -> settings.hours().keySet().containsAll(settings.languages())),
    ENTERPRISES(true, (settings, figures) -> figures.enterprises() > 0),
    CATEGORIES(true, (settings, figures) -> figures.categories() > 0),
    OPERATOR(true, (settings, figures) -> figures.operators() > 0),
    EXECUTOR(true, (settings, figures) -> figures.executors() > 0),
    STREETS(false, (settings, figures) -> figures.streets() > 0),
    CHARTER(false, (settings, figures) -> figures.charters() > 0);

    private final boolean required;
    private final BiPredicate<TenantSettings, SetupFigures> done;

    ChecklistItem(boolean required, BiPredicate<TenantSettings, SetupFigures> done) {
        this.required = required;
        this.done = done;
    }

    public boolean isRequired() {
        return required;
    }

    public boolean isDone(TenantSettings settings, SetupFigures figures) {
        return done.test(settings, figures);
    }

    /** Its name in addresses and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Required ones that are not done. */
    public static List<ChecklistItem> missing(TenantSettings settings, SetupFigures figures) {
        return Arrays.stream(values())
                .filter(each -> each.isRequired() && !each.isDone(settings, figures))
                .toList();
    }
}
