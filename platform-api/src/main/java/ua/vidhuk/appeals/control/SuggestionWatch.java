package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ua.vidhuk.appeals.control.SuggestionLessons.PastText;
import ua.vidhuk.appeals.control.SuggestionTraining.Learned;
import ua.vidhuk.appeals.entity.PastQuestion;
import ua.vidhuk.appeals.entity.SuggestedKind;
import ua.vidhuk.outbox.control.Background;
import ua.vidhuk.outbox.control.BackgroundWork;
import ua.vidhuk.search.control.BasicForms;
import ua.vidhuk.tenancy.entity.PlatformStarted;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Learns anew from the questions of the tenants that are due, once a day; no transaction is open while it counts. */
@ApplicationScoped
public class SuggestionWatch {

    private static final Duration PAUSE = Duration.ofSeconds(60);

    @Inject
    SuggestionTransactions transactions;

    @Inject
    BasicForms forms;

    @Inject
    Background background;

    private volatile BackgroundWork work;

    void start(@Observes PlatformStarted started) {
        work = background.begin("suggestions", PAUSE, this::look);
    }

    /** Learns for the tenant to whom the thread is bound, when it is time. */
    public void look(TenantSlug slug) {
        List<PastText> past = transactions.claim();
        if (!past.isEmpty() && !work.isStopped()) {
            learn(past);
        }
    }

    /** Learns from these, for the tenant to whom the thread is bound. */
    public void learn(List<PastText> past) {
        var questions = new ArrayList<PastQuestion>(past.size());
        for (PastText each : past) {
            questions.add(new PastQuestion(forms.of(each.text(), each.language()), each.category(), each.executor()));
        }
        List<Learned> learned = Arrays.stream(SuggestedKind.values())
                .map(kind -> SuggestionTraining.learn(kind, questions))
                .toList();
        transactions.keep(learned, questions.size());
    }
}
