package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.appeals.control.AppealFinder;
import ua.vidhuk.appeals.control.Presences;
import ua.vidhuk.appeals.control.QuestionList;
import ua.vidhuk.appeals.control.Visibility;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.AppealId;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.problems.entity.ProblemException;

/** What people who look at questions are told while they look (P18), one transaction a call. */
@ApplicationScoped
@Transactional
public class LiveDesk {

    @Inject
    QuestionList list;

    @Inject
    AppealFinder finder;

    @Inject
    Presences presences;

    /**
     * Those of these appeals and of the appeals of these questions that these readers may see: all of the tenant, or what some
     * enterprises have or had. Who had one looks again, and sees that it is gone.
     */
    public Set<UUID> appealsOf(Collection<UUID> questions, Collection<UUID> appeals, Visibility visibility) {
        return list.seen(questions, appeals, visibility);
    }

    /**
     * Notes that somebody has an appeal open, and names the colleagues who have it open too.
     *
     * @throws ProblemException {@code appeal-not-found}
     */
    public List<String> look(UUID appeal, Actor actor) {
        Visibility visibility = Visibility.of(actor);
        Appeal found = finder.byId(new AppealId(appeal))
                .filter(each -> each.questions().stream().anyMatch(visibility::includes))
                .orElseThrow(() -> new ProblemException(AppealProblem.APPEAL_NOT_FOUND));
        return presences.look(found.id().value(), actor);
    }
}
