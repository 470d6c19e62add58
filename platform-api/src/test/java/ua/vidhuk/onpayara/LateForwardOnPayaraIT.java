package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.appeals.boundary.LateForwardDesk;
import ua.vidhuk.appeals.boundary.LateForwardRow;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.control.LateForwards;
import ua.vidhuk.appeals.entity.LateForward;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.tenancy.entity.Extent;

/** What should have been passed on to whoever is competent, and was not within the law's days (decision 84). */
@ExtendWith(ArquillianExtension.class)
class LateForwardOnPayaraIT {

    @Inject
    Work work;

    @Inject
    QuestionDesk questions;

    @Inject
    LateForwardDesk desk;

    @Inject
    LateForwards list;

    @Inject
    OutgoingWork outside;

    @Inject
    MapWork map;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void whatCameBackIsLateWhenTheLawsDaysAreOverAndUntilSomebodyTakesItOn() throws Exception {
        var body = outside.body("Інспекція " + UUID.randomUUID(), null);
        UUID question = outside.registered("Чиє це?").questions().getFirst().id();
        outside.reply(outside.send(question, body, "Мабуть, їхнє"), "returned", "Не наше");
        UUID neverAway = outside.registered("Ніхто не казав, що чуже")
                .questions()
                .getFirst()
                .id();
        age(question, "4 days");
        age(neverAway, "9 days");
        assertThat(late(question)).as("the law gives five days").isEmpty();

        age(question, "4 days");
        assertThat(late(question)).get().satisfies(each -> {
            assertThat(each.cameBack()).isTrue();
            assertThat(each.category()).isEqualTo("category-1");
            assertThat(each.forwardBy()).isBetween(Instant.now().minusSeconds(4 * 86_400), Instant.now());
        });
        assertThat(late(neverAway)).isEmpty();
        assertThat(work.as("lutsk", () -> desk.page(work.tenant("lutsk"), null, 200))
                        .items())
                .as("another tenant")
                .noneMatch(each -> each.question().equals(question));

        long version = work.as("brovary", () -> questions.read(question, Work.OPERATOR))
                .version();
        work.as(
                "brovary",
                () -> questions.route(new Step(question, version, null), List.of("enterprise-1"), null, Work.OPERATOR));
        assertThat(late(question)).as("it is ours after all").isEmpty();
    }

    @Test
    void whatLiesOutsideOfTheCommunityIsLateToo() throws Exception {
        UUID far = map.register(48.1, 24.1);
        UUID near = map.register(50.5, 30.8);
        UUID routed = map.routed(48.1, 24.1);
        for (UUID each : List.of(far, near, routed)) {
            age(each, "9 days");
        }
        var here = new Extent(50.38, 30.66, 50.62, 31.06);
        assertThat(listed(here))
                .filteredOn(each -> List.of(far, near, routed).contains(each.question()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.question()).isEqualTo(far);
                    assertThat(each.cameBack()).isFalse();
                });
        assertThat(listed(null))
                .as("where nobody knows how far the community reaches")
                .noneMatch(each -> each.question().equals(far));
        Instant soon = Instant.now().minusSeconds(7 * 86_400);
        int many = work.as("brovary", () -> work.inTransaction(() -> list.count(soon, here, 1_000)));
        assertThat(many).isEqualTo(listed(here).size());
        assertThat(work.as("brovary", () -> work.inTransaction(() -> list.count(soon, here, 1))))
                .isEqualTo(1);
    }

    @Test
    void pagesFollowEachOtherAndAForgedCursorIsRefused() throws Exception {
        var body = outside.body("Служба " + UUID.randomUUID(), null);
        for (int i = 0; i < 2; i++) {
            UUID question =
                    outside.registered("Двічі не наше").questions().getFirst().id();
            outside.reply(outside.send(question, body, "Їхнє"), "returned", "Не наше");
            age(question, "20 days");
        }
        var first = work.as("brovary", () -> desk.page(work.tenant("brovary"), null, 1));
        var second = work.as("brovary", () -> desk.page(work.tenant("brovary"), first.next(), 1));
        assertThat(first.count()).isGreaterThanOrEqualTo(2);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThatThrownBy(() -> work.as("brovary", () -> desk.page(work.tenant("brovary"), "x", 1)))
                .satisfies(e -> assertThat(ProblemFinder.of(e).type()).isEqualTo(CommonProblem.INVALID_INPUT));
    }

    private Optional<LateForwardRow> late(UUID question) throws Exception {
        return work.as("brovary", () -> desk.page(work.tenant("brovary"), null, 200)).items().stream()
                .filter(each -> each.question().equals(question))
                .findFirst();
    }

    private List<LateForward> listed(Extent here) throws Exception {
        Instant before = Instant.now().minusSeconds(7 * 86_400);
        return work.as("brovary", () -> work.inTransaction(() -> list.page(before, here, null, 1_000)));
    }

    private static void age(UUID question, String by) throws Exception {
        try (var owner = new OwnersView()) {
            owner.execute("update t_brovary.appeal_question set registered_at = registered_at - interval '" + by
                    + "' where id = '" + question + "'");
        }
    }
}
