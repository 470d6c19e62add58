package ua.vidhuk.web.onboarding;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ua.vidhuk.onboarding.boundary.TenantRequestPage;
import ua.vidhuk.onboarding.entity.RequestState;
import ua.vidhuk.web.page.PageModel;

/**
 * Requests for tenants, for the platform's administrator.
 *
 * @param state word of those that are shown
 * @param requests the longest waiting first
 * @param counts how many there are, by word of the state
 */
public record RequestListPage(String state, TenantRequestPage requests, Map<String, Long> counts) implements PageModel {

    @Override
    public String template() {
        return "onboarding/requests.jte";
    }

    /** The states to choose from, in the order of the work. */
    public List<String> states() {
        return Stream.of(
                        RequestState.WAITING,
                        RequestState.APPROVED,
                        RequestState.READY,
                        RequestState.REFUSED,
                        RequestState.UNCONFIRMED)
                .map(RequestState::word)
                .toList();
    }

    public long count(String word) {
        return counts.getOrDefault(word, 0L);
    }
}
