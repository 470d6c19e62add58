package ua.vidhuk.onboarding.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.onboarding.control.Reception;
import ua.vidhuk.onboarding.control.RequestRegister;
import ua.vidhuk.onboarding.control.Slugs;
import ua.vidhuk.onboarding.entity.RequestState;
import ua.vidhuk.onboarding.entity.TenantRequest;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.tenancy.control.OnPlatform;

/** What the platform's administrator does with requests for tenants, one transaction a call. */
@ApplicationScoped
@OnPlatform
@Transactional(TxType.REQUIRES_NEW)
public class RequestDesk {

    private static final int MOST = 100;

    @Inject
    Reception reception;

    @Inject
    RequestRegister register;

    @Inject
    Slugs slugs;

    public TenantRequestPage page(RequestState state, String cursor, int limit) {
        int rows = Math.clamp(limit, 1, MOST);
        List<TenantRequest> found = register.ofState(state, Cursor.parse(cursor), rows + 1);
        List<TenantRequest> shown = found.subList(0, Math.min(rows, found.size()));
        String next = found.size() > rows
                ? new Cursor(shown.getLast().createdAt(), shown.getLast().id()).text()
                : null;
        return new TenantRequestPage(shown.stream().map(this::view).toList(), next);
    }

    /** How many there are, by word of the state. */
    public Map<String, Long> counts() {
        return register.counts();
    }

    public TenantRequestView read(UUID id) {
        return view(reception.find(id));
    }

    public TenantRequestView approve(UUID id, long version, String slug, Actor actor) {
        return view(reception.approve(id, version, slug, actor.username()));
    }

    public TenantRequestView refuse(UUID id, long version, String reason, Actor actor) {
        return view(reception.refuse(id, version, reason, actor.username()));
    }

    private TenantRequestView view(TenantRequest request) {
        boolean begun = request.decidedAt() != null && request.slug() != null;
        return TenantRequestView.of(request, begun ? slugs.stepsOf(request.slug()) : List.of());
    }
}
