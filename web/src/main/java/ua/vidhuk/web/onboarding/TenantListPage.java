package ua.vidhuk.web.onboarding;

import java.util.List;
import java.util.Locale;
import ua.vidhuk.onboarding.boundary.ServedTenantPage;
import ua.vidhuk.web.page.PageModel;

/**
 * The tenants of the platform, for its administrator.
 *
 * @param wanted what was typed into the search
 * @param state word of those that are shown, or nothing for all
 * @param message why something could not be done, or null
 */
public record TenantListPage(String wanted, String state, ServedTenantPage tenants, String message)
        implements PageModel {

    private static final long MEGABYTE = 1024 * 1024;

    @Override
    public String template() {
        return "onboarding/tenants.jte";
    }

    /** What to choose from; nothing stands for all. */
    public List<String> states() {
        return List.of("", "active", "suspended", "closed", "unwell", "leaving");
    }

    /** In megabytes, with one place after the point. */
    public String size(long bytes, Locale locale) {
        return String.format(locale, "%.1f", (double) bytes / MEGABYTE);
    }
}
