package ua.vidhuk.onboarding.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.onboarding.control.SettingsBook;
import ua.vidhuk.onboarding.control.TenantSetup;
import ua.vidhuk.onboarding.entity.NewExtent;
import ua.vidhuk.onboarding.entity.SettingChange;
import ua.vidhuk.onboarding.entity.SetupFigures;
import ua.vidhuk.onboarding.entity.TenantSettings;
import ua.vidhuk.tenancy.control.OnPlatform;
import ua.vidhuk.tenancy.entity.Tenant;

/** What a tenant's administrator sets for the own tenant, one transaction a call, in the registry of the platform. */
@ApplicationScoped
@OnPlatform
@Transactional(TxType.REQUIRES_NEW)
public class SettingsDesk {

    private static final int CHANGES = 200;

    @Inject
    SettingsBook book;

    @Inject
    TenantSetup setup;

    public TenantSettings read(Tenant tenant) {
        return book.read(tenant.slug().value());
    }

    public List<String> jurisdictions() {
        return book.jurisdictions();
    }

    public TenantSettings place(Tenant tenant, TenantSettings typed, Actor actor) {
        setup.place(tenant.slug().value(), typed, actor.username());
        return read(tenant);
    }

    public TenantSettings look(Tenant tenant, String accent, Actor actor) {
        setup.look(tenant.slug().value(), accent, actor.username());
        return read(tenant);
    }

    public TenantSettings contacts(
            Tenant tenant, Map<String, String> contacts, Map<String, String> hours, Actor actor) {
        setup.contacts(tenant.slug().value(), contacts, hours, actor.username());
        return read(tenant);
    }

    /**
     * Says where the community lies.
     *
     * @param typed null to say it no more
     * @param seen what stood there for whoever changes it, or null
     */
    public TenantSettings extent(Tenant tenant, NewExtent typed, NewExtent seen, Actor actor) {
        setup.extent(tenant.slug().value(), typed, seen, actor.username());
        return read(tenant);
    }

    /**
     * Shows a coat of arms.
     *
     * @param name as {@link ArmsDesk#keep} gave it, or null for none
     */
    public TenantSettings arms(Tenant tenant, String name, Actor actor) {
        setup.arms(tenant.slug().value(), name, actor.username());
        return read(tenant);
    }

    /** Makes the portal public, when these figures and the settings let it. */
    public TenantSettings open(Tenant tenant, SetupFigures figures, Actor actor) {
        setup.open(tenant.slug().value(), figures, actor.username());
        return read(tenant);
    }

    /** The latest changes, the newest first. */
    public List<SettingChange> history(Tenant tenant) {
        return book.history(tenant.slug().value(), CHANGES);
    }
}
