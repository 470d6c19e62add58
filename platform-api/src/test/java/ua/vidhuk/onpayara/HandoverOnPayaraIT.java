package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.SuggestionDesk;
import ua.vidhuk.appeals.boundary.SuggestionView.SuggestedEntry;
import ua.vidhuk.appeals.control.SuggestionLessons.PastText;
import ua.vidhuk.appeals.control.SuggestionWatch;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;

/** To whom questions go: what past ones suggest, and who stands in for whom. */
@ExtendWith(ArquillianExtension.class)
class HandoverOnPayaraIT {

    @Inject
    Work work;

    @Inject
    AppealDesk appeals;

    @Inject
    QuestionDesk questions;

    @Inject
    SuggestionDesk suggestions;

    @Inject
    SuggestionWatch suggestionWatch;

    @Inject
    Deliveries deliveries;

    @Inject
    SubstitutePlans plans;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void suggestionsLearnFromTheTenantsOwnQuestionsAlone() throws Exception {
        for (int i = 0; i < 12; i++) {
            routed("category-1", "Немає води в крані, слабкий тиск", "enterprise-1");
            routed("category-2", "Яма на дорозі, полагодьте асфальт", "enterprise-2");
        }
        try (var owner = new OwnersView()) {
            owner.execute("delete from t_lutsk.appeal_suggestion");
        }
        learnOnce();

        var water = work.as("lutsk", () -> suggestions.about("З крана не тече вода", "uk", null));
        assertThat(water.categories().getFirst().code()).isEqualTo("category-1");
        assertThat(water.categories().getFirst().confidence()).isGreaterThan(50);
        assertThat(water.executors().getFirst().code()).isEqualTo("enterprise-1");
        assertThat(work.as("lutsk", () -> suggestions.about("Що робити?", "uk", "category-2"))
                        .executors())
                .extracting(SuggestedEntry::code)
                .startsWith("enterprise-2");
        assertThat(work.as("brovary", () -> suggestions.about("З крана не тече вода", "uk", null))
                        .categories())
                .as("what Lutsk learned")
                .isEmpty();
        assertThat(work.as("lutsk", () -> suggestions.learning()).kinds())
                .filteredOn(each -> each.kind().equals("category"))
                .singleElement()
                .satisfies(each -> assertThat(each.first()).isGreaterThan(each.usualFirst()));
    }

    @Test
    void whoStandsInIsFoundAmongTwoHundredThousandByAnIndex() throws Exception {
        assertThat(plans.readWhole()).isEmpty();
    }

    /** Many nodes look at once; one of them learns, or the watch that runs beside the test. */
    private void learnOnce() throws Exception {
        var claims = work.together(Collections.nCopies(16, () -> work.as("lutsk", () -> suggestions.claim())));
        var claimed = claims.stream()
                .map(each -> (List<?>) each)
                .filter(each -> !each.isEmpty())
                .toList();
        assertThat(claimed).hasSizeLessThanOrEqualTo(1);
        for (List<?> each : claimed) {
            List<PastText> past = each.stream().map(PastText.class::cast).toList();
            work.as("lutsk", () -> {
                suggestionWatch.learn(past);
                return null;
            });
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (work.as("lutsk", () -> suggestions.learning()).learnedAt() == null) {
            assertThat(System.nanoTime()).as("learned").isLessThan(end);
            deliveries.arrived().poll(1, TimeUnit.SECONDS);
        }
    }

    private void routed(String category, String text, String executor) throws Exception {
        var input = new NewAppeal("phone", "uk", null, List.of(new NewQuestion(category, text, null, null)));
        UUID id = work.as("lutsk", () -> appeals.register(input, work.tenant("lutsk"), Work.OPERATOR, null, List.of()))
                .questions()
                .getFirst()
                .id();
        long version = work.as("lutsk", () -> questions.read(id, Work.OPERATOR)).version();
        work.as("lutsk", () -> questions.route(new Step(id, version, null), List.of(executor), null, Work.OPERATOR));
    }
}
