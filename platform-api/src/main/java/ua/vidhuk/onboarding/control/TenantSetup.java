package ua.vidhuk.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.vidhuk.onboarding.entity.ChecklistItem;
import ua.vidhuk.onboarding.entity.NewExtent;
import ua.vidhuk.onboarding.entity.OnboardingProblem;
import ua.vidhuk.onboarding.entity.SetupFigures;
import ua.vidhuk.onboarding.entity.TenantSettings;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Extent;

/** Changes what a tenant's administrator sets; each part alone, so that one can leave and come back. */
@ApplicationScoped
public class TenantSetup {

    @Inject
    SettingsBook book;

    @Inject
    Clock clock;

    /** Law, time zone, languages and names. The law is chosen before the portal is public: terms are counted by it. */
    public void place(String slug, TenantSettings typed, String by) {
        TenantSettings known = book.read(slug);
        var check = new SettingsCheck();
        List<String> languages = check.languages(typed.languages());
        String jurisdiction = check.oneOf("jurisdiction", typed.jurisdiction(), book.jurisdictions());
        if (known.isOpen() && !known.jurisdiction().equals(jurisdiction)) {
            check.wrong("jurisdiction", "onboarding.field.jurisdiction-open");
        }
        String zone = check.timeZone(typed.timeZone());
        Map<String, String> names = check.texts("names", typed.names(), languages, true);
        Map<String, String> offices = check.texts("officeNames", typed.officeNames(), languages, true);
        check.done();
        var next = new TenantSettings(
                jurisdiction,
                zone,
                languages,
                names,
                offices,
                known.accent(),
                known.arms(),
                Map.of(),
                Map.of(),
                known.openedAt(),
                known.extent());
        book.place(slug, next, by, clock.instant());
    }

    public void look(String slug, String typed, String by) {
        var check = new SettingsCheck();
        String accent = check.accent(typed);
        check.done();
        book.look(slug, accent, by, clock.instant());
    }

    /**
     * @param name of a picture that was kept, or null for none
     */
    public void arms(String slug, String name, String by) {
        book.arms(slug, name, by, clock.instant());
    }

    /** Phone, e-mail, address and working time; what is left empty is not shown. */
    public void contacts(String slug, Map<String, String> typed, Map<String, String> typedHours, String by) {
        var check = new SettingsCheck();
        var contacts = new LinkedHashMap<String, String>();
        for (String name : TenantSettings.CONTACTS) {
            check.contact(name, typed.get(name), contacts);
        }
        var hours = check.texts("hours", typedHours, book.read(slug).languages(), false);
        check.done();
        book.contacts(slug, contacts, hours, by, clock.instant());
    }

    /**
     * Says where the territory lies. What was set already is set, whatever was seen.
     *
     * @param typed null to say it no more
     * @param seen what stood there for whoever changes it, or null
     * @throws ProblemException when something else was set meanwhile
     */
    public void extent(String slug, NewExtent typed, NewExtent seen, String by) {
        var check = new SettingsCheck();
        Extent next = typed == null ? null : check.extent(typed);
        check.done();
        Extent known = book.lockedExtent(slug);
        if (Objects.equals(known, next)) {
            return;
        }
        if (!Objects.equals(NewExtent.of(known), seen)) {
            throw new ProblemException(CommonProblem.CHANGED_MEANWHILE);
        }
        book.extent(slug, next, by, clock.instant());
    }

    /**
     * Makes the portal public; again changes nothing.
     *
     * @throws ProblemException when something is missing that the checklist requires
     */
    public void open(String slug, SetupFigures figures, String by) {
        if (!ChecklistItem.missing(book.read(slug), figures).isEmpty()) {
            throw new ProblemException(OnboardingProblem.NOT_READY_TO_OPEN);
        }
        book.open(slug, by, clock.instant());
    }
}
