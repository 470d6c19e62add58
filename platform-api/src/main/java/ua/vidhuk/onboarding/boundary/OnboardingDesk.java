package ua.vidhuk.onboarding.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.onboarding.control.Codifier;
import ua.vidhuk.onboarding.control.Reception;
import ua.vidhuk.onboarding.entity.CodifierHromada;
import ua.vidhuk.onboarding.entity.ConfirmationToken;
import ua.vidhuk.onboarding.entity.NewRequest;
import ua.vidhuk.onboarding.entity.TenantRequest;
import ua.vidhuk.tenancy.control.OnPlatform;

/** What anybody may do to bring a community to the platform, one transaction a call. */
@ApplicationScoped
@OnPlatform
@Transactional(TxType.REQUIRES_NEW)
public class OnboardingDesk {

    private static final int ROWS = 20;

    @Inject
    Reception reception;

    @Inject
    Codifier codifier;

    /** Whether a hromada can be picked, or must be named freely. */
    public boolean hasCodifier() {
        return codifier.isLoaded();
    }

    public Optional<CodifierHromada> hromada(String code) {
        return codifier.find(code);
    }

    /**
     * A page of the hromadas whose name or oblast has the words.
     *
     * @param after code of the last of the page before; null for the first
     */
    public HromadaPage hromadas(String words, String after) {
        String wanted = words == null ? "" : words.strip();
        List<CodifierHromada> found = codifier.search(wanted, after == null ? "" : after, ROWS + 1);
        List<CodifierHromada> shown = found.subList(0, Math.min(ROWS, found.size()));
        return new HromadaPage(shown, found.size() > ROWS ? shown.getLast().code() : null);
    }

    /** Takes a wish and sends the letter with the link; repeated, nothing happens. */
    public void submit(NewRequest wish, Language language) {
        reception.submit(wish, language);
    }

    public TenantRequest ofLink(String token) {
        return reception.ofLink(new ConfirmationToken(token));
    }

    public TenantRequest confirm(String token) {
        return reception.confirm(new ConfirmationToken(token));
    }
}
