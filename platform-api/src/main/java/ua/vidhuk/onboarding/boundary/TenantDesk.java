package ua.vidhuk.onboarding.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.onboarding.control.TenantBoard;
import ua.vidhuk.onboarding.entity.ServedTenant;
import ua.vidhuk.tenancy.control.OnPlatform;

/** What the platform's administrator sees and does of all tenants, one transaction a call. */
@ApplicationScoped
@OnPlatform
@Transactional(TxType.REQUIRES_NEW)
public class TenantDesk {

    private static final int MOST = 100;

    @Inject
    TenantBoard board;

    /** As {@link TenantBoard#page}, where null is nothing. */
    public ServedTenantPage page(String words, String state, String after, int limit) {
        int rows = Math.clamp(limit, 1, MOST);
        List<ServedTenant> found = board.page(word(words), word(state), word(after), rows + 1);
        List<ServedTenant> shown = found.subList(0, Math.min(rows, found.size()));
        return new ServedTenantPage(shown, found.size() > rows ? shown.getLast().slug() : null);
    }

    public ServedTenant suspend(String slug, Actor actor) {
        return board.suspend(slug, actor.username());
    }

    public ServedTenant resume(String slug, Actor actor) {
        return board.resume(slug, actor.username());
    }

    private static String word(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
