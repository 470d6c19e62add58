package ua.vidhuk.web.workspace;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import ua.vidhuk.appeals.boundary.LiveDesk;
import ua.vidhuk.appeals.control.Visibility;
import ua.vidhuk.search.entity.ChangesSeen;
import ua.vidhuk.tenancy.control.TenantContext;
import ua.vidhuk.tenancy.entity.TenantSlug;

/**
 * What changed in one tenant and has to be told. Of appeals it is told which, if the reader may see them; of all else only of
 * what kind it is, so that its page looks again.
 */
final class LiveNews {

    private static final int MOST_NAMED = 200;

    /** What those who see all of the tenant have pages of. */
    private static final Set<String> OF_THE_STAFF = Set.of("call", "delivery", "incident", "late", "letter");

    private static final String OF_EVERYBODY = "works";

    private final Map<String, Set<UUID>> changed = new ConcurrentHashMap<>();

    LiveNews with(ChangesSeen seen) {
        changed.computeIfAbsent(seen.kind(), any -> ConcurrentHashMap.newKeySet())
                .addAll(seen.ids());
        return this;
    }

    /** Whether a page of the workspace may show it. */
    static boolean isShown(ChangesSeen seen) {
        return seen.kind().equals("question")
                || seen.kind().equals("appeal")
                || seen.kind().equals(OF_EVERYBODY)
                || OF_THE_STAFF.contains(seen.kind());
    }

    /**
     * As readers of this kind are told it, in JSON; empty if they may see nothing of it.
     *
     * @throws Exception as the database fails
     */
    String words(LiveDesk desk, TenantSlug tenant, Visibility visibility) throws Exception {
        Set<UUID> questions = changed.getOrDefault("question", Set.of());
        Set<UUID> appeals = changed.getOrDefault("appeal", Set.of());
        if (questions.size() + appeals.size() > MOST_NAMED) {
            return LiveReader.ALL;
        }
        Set<UUID> seen = questions.isEmpty() && appeals.isEmpty()
                ? Set.of()
                : TenantContext.call(tenant, () -> desk.appealsOf(questions, appeals, visibility));
        var kinds = new TreeSet<>(changed.keySet());
        kinds.removeIf(each -> !each.equals(OF_EVERYBODY) && !(visibility.all() && OF_THE_STAFF.contains(each)));
        return seen.isEmpty() && kinds.isEmpty()
                ? ""
                : "{\"appeals\":" + array(seen) + ",\"kinds\":" + array(kinds) + "}";
    }

    private static String array(Collection<?> words) {
        return words.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(",", "[", "]"));
    }
}
