package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.appeals.control.QuestionList;
import ua.vidhuk.appeals.control.StoredFilters;
import ua.vidhuk.appeals.control.Visibility;
import ua.vidhuk.appeals.entity.FilterWords;
import ua.vidhuk.appeals.entity.StoredFilter;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;

/** Lists that people keep for themselves and their teams (P5), one transaction a call. */
@ApplicationScoped
@Transactional
public class StoredFilterDesk {

    private static final int NAME_LIMIT = 60;

    /** The most that somebody sees, own and shared. */
    private static final int MOST = 24;

    @Inject
    StoredFilters filters;

    @Inject
    FilterReader reader;

    @Inject
    QuestionList list;

    @Inject
    Catalog catalog;

    /** The actor's own first, then those shared with them, with what is in them now. */
    public List<StoredFilterView> seenBy(Actor actor) {
        return filters.seenBy(actor, MOST).stream()
                .map(each -> view(each, actor))
                .toList();
    }

    /**
     * Keeps a new one.
     *
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    public StoredFilterView add(StoredFilterInput input, Actor actor) {
        if (filters.seenBy(actor, MOST).size() >= MOST) {
            throw new InvalidInputException(
                    new FieldProblem("name", "appeals.field.filter-most", Map.of("limit", MOST)));
        }
        return kept(checked(input, null, actor.username(), actor), actor);
    }

    /**
     * Changes one.
     *
     * @throws ua.vidhuk.problems.entity.ProblemException {@code filter-not-found}, {@code changed-meanwhile}
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    public StoredFilterView change(UUID id, StoredFilterInput input, Actor actor) {
        StoredFilter own = filters.own(id, seen(input.version()), actor, keepsShared(actor));
        return kept(checked(input, id, own.owner(), actor), actor);
    }

    /**
     * Removes one.
     *
     * @throws ua.vidhuk.problems.entity.ProblemException {@code filter-not-found}, {@code changed-meanwhile}
     */
    public void remove(UUID id, Long version, Actor actor) {
        filters.own(id, seen(version), actor, keepsShared(actor));
        filters.remove(id, actor);
    }

    private static long seen(Long version) {
        return Objects.requireNonNullElse(version, 0L);
    }

    private static boolean keepsShared(Actor actor) {
        return actor.may(Permission.SETTINGS_CHANGE);
    }

    private StoredFilterView kept(StoredFilter filter, Actor actor) {
        UUID id = filters.keep(filter, actor);
        return seenBy(actor).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseGet(() -> view(filter, actor));
    }

    private StoredFilter checked(StoredFilterInput input, UUID id, String owner, Actor actor) {
        var problems = new ArrayList<FieldProblem>();
        String name = PlainText.clean(input.name());
        if (name == null) {
            problems.add(FieldProblem.required("name"));
        } else if (name.length() > NAME_LIMIT) {
            problems.add(FieldProblem.tooLong("name", NAME_LIMIT));
        }
        String role = PlainText.clean(input.role());
        if (role != null && !mayShareWith(role, actor)) {
            problems.add(FieldProblem.of("role", "appeals.field.filter-role"));
        }
        FilterWords words = input.words();
        if (words.number() != null && words.number().length() > NAME_LIMIT) {
            problems.add(FieldProblem.tooLong("number", NAME_LIMIT));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        reader.read(FilterParameters.of(words));
        boolean ofEnterprise = role != null && !actor.may(Permission.APPEAL_READ);
        return new StoredFilter(id, owner, role, ofEnterprise ? actor.enterpriseId() : null, name, words, 0);
    }

    /** Executors share with colleagues of their enterprise; who sees everything, with any role that has lists. */
    private static boolean mayShareWith(String word, Actor actor) {
        Role role = Role.ofName(word).orElse(null);
        if (role == null) {
            return false;
        }
        boolean hasLists = role.permissions().contains(Permission.APPEAL_READ)
                || role.permissions().contains(Permission.ASSIGNMENT_READ);
        return actor.may(Permission.APPEAL_READ)
                ? hasLists
                : hasLists && actor.enterpriseId() != null && actor.roles().contains(role);
    }

    private StoredFilterView view(StoredFilter filter, Actor actor) {
        boolean mine = filter.owner().equals(actor.username());
        FilterWords words = filter.words();
        return new StoredFilterView(
                filter.id(),
                filter.name(),
                filter.role(),
                mine,
                mine || keepsShared(actor) && filter.role() != null,
                words.states(),
                words.category(),
                words.executor(),
                words.overdue(),
                words.number(),
                words.mark(),
                words.box(),
                words.unlocated(),
                words.order(),
                count(words, actor),
                filter.version());
    }

    /** What it names may be gone from the catalogue: then nothing is in it. */
    private int count(FilterWords words, Actor actor) {
        return isKnown(words)
                ? list.count(reader.read(FilterParameters.of(words)), Visibility.of(actor), StoredFilterView.MOST)
                : 0;
    }

    private boolean isKnown(FilterWords words) {
        boolean category = words.category() == null
                || !catalog.categories(Set.of(words.category())).isEmpty();
        boolean executor = words.executor() == null
                || !catalog.enterprises(Set.of(words.executor())).isEmpty();
        return category && executor;
    }
}
