package ua.vidhuk.onboarding.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ua.vidhuk.onboarding.control.SetupCount;
import ua.vidhuk.onboarding.entity.SetupFigures;

/** What the tenant of the request has, for the checklist. */
@ApplicationScoped
@Transactional
public class SetupDesk {

    @Inject
    SetupCount count;

    public SetupFigures figures() {
        return count.figures();
    }
}
