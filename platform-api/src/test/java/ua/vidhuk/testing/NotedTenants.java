package ua.vidhuk.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.vidhuk.tenancy.control.DueSource;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Notes of who is due that need no table, and fail when a test wants them to. */
public final class NotedTenants implements DueSource {

    private record Note(String role, Instant moment) {}

    private final List<Note> notes = new ArrayList<>();
    private boolean broken;

    public void note(TenantSlug tenant, Instant moment) {
        notes.add(new Note(tenant.role(), moment));
    }

    /** Whether the table can be read. */
    public void breaks(boolean now) {
        broken = now;
    }

    public int size() {
        return notes.size();
    }

    @Override
    public Set<String> rolesBetween(Instant after, Instant upTo) {
        refuseWhenBroken();
        return notes.stream()
                .filter(each -> each.moment().isAfter(after) && !each.moment().isAfter(upTo))
                .map(Note::role)
                .collect(Collectors.toSet());
    }

    @Override
    public void forgetBefore(Instant moment) {
        refuseWhenBroken();
        notes.removeIf(each -> each.moment().isBefore(moment));
    }

    private void refuseWhenBroken() {
        if (broken) {
            throw new IllegalStateException("the database does not answer");
        }
    }
}
