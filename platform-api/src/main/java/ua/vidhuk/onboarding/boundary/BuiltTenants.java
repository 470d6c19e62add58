package ua.vidhuk.onboarding.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import ua.vidhuk.onboarding.control.ReadyLetters;
import ua.vidhuk.onboarding.control.ReadyRound;
import ua.vidhuk.tenancy.control.OnPlatform;

/** A round of the letters to those whose tenant is whole: one transaction, as the platform. */
@ApplicationScoped
@OnPlatform
@Transactional(TxType.REQUIRES_NEW)
public class BuiltTenants implements ReadyRound {

    @Inject
    ReadyLetters letters;

    @Override
    public void run() {
        letters.write();
    }
}
