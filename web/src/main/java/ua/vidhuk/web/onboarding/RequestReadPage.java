package ua.vidhuk.web.onboarding;

import java.util.List;
import java.util.Map;
import ua.vidhuk.onboarding.boundary.TenantRequestView;
import ua.vidhuk.web.page.PageModel;

/**
 * One request for a tenant: who asks, what can be decided, and how far the tenant is.
 *
 * @param typed what was typed, by field
 * @param message why it could not be done, or null
 * @param errors sentences by field
 */
public record RequestReadPage(
        TenantRequestView request, Map<String, String> typed, String message, Map<String, String> errors)
        implements PageModel {

    private static final List<String> STEPS = List.of("registry", "schema", "content", "organization", "staff", "live");

    @Override
    public String template() {
        return "onboarding/request.jte";
    }

    /** The steps of making a tenant, in their order. */
    public List<String> steps() {
        return STEPS;
    }

    /** Of a tenant that was whole and has left since, nobody remembers the steps. */
    public boolean isDone(String step) {
        return !isUnderWay() || request.steps().contains(step);
    }

    public long done() {
        return STEPS.stream().filter(this::isDone).count();
    }

    public boolean isWaiting() {
        return request.state().equals("waiting");
    }

    /** It has been approved, and is or was made. */
    public boolean isMade() {
        return List.of("approved", "built", "ready").contains(request.state());
    }

    public boolean isUnderWay() {
        return request.state().equals("approved");
    }

    /** What stands in the field for the address. */
    public String slug() {
        return typed.getOrDefault("slug", request.slug() == null ? "" : request.slug());
    }
}
