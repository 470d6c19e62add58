package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.onpayara.PetitionWork.MODERATOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.petitions.boundary.AlertDesk;
import ua.vidhuk.petitions.boundary.InvalidationDesk;
import ua.vidhuk.petitions.boundary.InvalidationPreview;
import ua.vidhuk.petitions.boundary.InvalidationView;
import ua.vidhuk.petitions.boundary.PetitionBoard;
import ua.vidhuk.petitions.boundary.SigningDesk.Manner;
import ua.vidhuk.petitions.control.JumpWatch;
import ua.vidhuk.petitions.control.SignatureFilter;
import ua.vidhuk.petitions.control.SignatureInvalidation.Wish;
import ua.vidhuk.petitions.entity.AlertRule;
import ua.vidhuk.petitions.entity.NewAlertRule;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.petitions.entity.SigningOutcome;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.problems.entity.ProblemType;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** Forged signatures are taken out of the count and given back; a jump of signing is noticed (P9). */
@ExtendWith(ArquillianExtension.class)
class ForgedSignaturesOnPayaraIT {

    private static final String FARM = "198.51.100.0";

    @Inject
    Work work;

    @Inject
    PetitionWork petitions;

    @Inject
    InvalidationDesk desk;

    @Inject
    AlertDesk alerts;

    @Inject
    JumpWatch watch;

    @Inject
    PetitionBoard board;

    @Inject
    Deliveries deliveries;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void theCountEqualsARecountAfterAnInvalidationAndAfterItsUndo() throws Exception {
        UUID id = signedFromTwoNetworks("Петиція з підробленими підписами", 3, 4);
        assertThat(petitions.read("brovary", id, MODERATOR).state()).isEqualTo("reached");
        InvalidationPreview preview = preview(id, FARM, null);
        assertThat(preview.signatures()).isEqualTo(4);
        assertThat(preview.remaining()).isEqualTo(3);
        assertThat(shown(id)).isEqualTo(7);

        InvalidationView made = invalidate(id, preview, "Одна мережа, одна хвилина");
        assertThat(made.signatures()).isEqualTo(4);
        assertCount(id, 3, "collecting");
        assertThat(petitions.sign("brovary", id, "honest-0")).isEqualTo(SigningOutcome.ALREADY_SIGNED);
        isRefused(() -> petitions.sign("brovary", id, "farm-0"), PetitionProblem.SIGNATURE_INVALIDATED);

        work.as("brovary", () -> desk.undo(id, made.id(), "Це був дім культури", work.tenant("brovary"), MODERATOR));
        assertCount(id, 7, "reached");
        isRefused(
                () -> work.as("brovary", () -> desk.undo(id, made.id(), "Ще раз", work.tenant("brovary"), MODERATOR)),
                PetitionProblem.INVALIDATION_UNDONE);
        assertCount(id, 7, "reached");
        try (var owner = new OwnersView()) {
            assertThat(owner.read("select action from t_brovary.audit_entry where subject_id = '" + id
                            + "' and action like 'petition.%-signatures' order by occurred_at"))
                    .containsExactly("petition.invalidate-signatures", "petition.restore-signatures");
        }
    }

    @Test
    void aPreviewShowsNobodysName() throws Exception {
        UUID id = signedFromTwoNetworks("Петиція, підписи якої переглядають", 1, 2);

        assertThat(preview(id, null, 2).sample()).hasSize(2).allSatisfy(each -> assertThat(each.initials())
                .isEqualTo("М… f…"));
        assertThat(preview(id, null, 2).networks())
                .extracting(each -> each.network())
                .containsExactly(FARM);
    }

    @Test
    void nothingHappensWhenTheSetIsNoLongerTheOneThatWasSeen() throws Exception {
        UUID id = signedFromTwoNetworks("Петиція, під якою відкликали підпис", 1, 3);
        InvalidationPreview preview = preview(id, FARM, null);
        petitions.withdraw("brovary", id, "farm-1");

        isRefused(() -> invalidate(id, preview, "Підробка"), CommonProblem.CHANGED_MEANWHILE);
        assertCount(id, 3, "collecting");
        assertThat(work.as("brovary", () -> desk.of(id))).isEmpty();
        isRefused(() -> invalidate(id, preview(id, FARM, null), " "), CommonProblem.INVALID_INPUT);
    }

    @Test
    void anotherCommunityFindsNothing() throws Exception {
        UUID id = signedFromTwoNetworks("Петиція чужої громади", 1, 1);

        isRefused(() -> work.as("lutsk", () -> desk.of(id)), PetitionProblem.PETITION_NOT_FOUND);
        isRefused(
                () -> work.as(
                        "lutsk",
                        () -> desk.preview(id, new SignatureFilter(null, clock.instant(), null, null), MODERATOR)),
                PetitionProblem.PETITION_NOT_FOUND);
    }

    @Test
    void aJumpOfSigningIsNoticedOnceAndToldToOthers() throws Exception {
        work.as("lutsk", () -> alerts.setRule(new NewAlertRule(10, 4, 2), MODERATOR));
        UUID calm =
                petitions.published("lutsk", "Петиція, яку підписують спокійно").id();
        UUID jumping =
                petitions.published("lutsk", "Петиція, яку підписують ботами").id();
        petitions.sign("lutsk", calm, "one");
        for (int i = 0; i < 4; i++) {
            petitions.sign("lutsk", jumping, "bot-" + i);
        }
        deliveries.arrived().clear();
        look();
        look();
        var waiting = work.as("lutsk", () -> alerts.waiting());
        assertThat(waiting).singleElement().satisfies(each -> {
            assertThat(each.petition()).isEqualTo(jumping);
            assertThat(each.signatures()).isEqualTo(4);
            assertThat(each.usual()).isZero();
        });
        work.as("lutsk", () -> {
            alerts.settle(waiting.getFirst().id(), MODERATOR);
            return null;
        });
        look();
        assertThat(work.as("lutsk", () -> alerts.waiting())).isEmpty();
        awaitJump(jumping);
    }

    @Test
    void theRuleOfAlertsIsSetWithinBoundsAndItIsInTheAuditByWhom() throws Exception {
        assertThat(work.as("istra", () -> alerts.rule())).isEqualTo(AlertRule.USUAL);
        isRefused(
                () -> work.as("istra", () -> alerts.setRule(new NewAlertRule(0, null, 1_001), MODERATOR)),
                CommonProblem.INVALID_INPUT);
        assertThat(work.as("istra", () -> alerts.rule())).isEqualTo(AlertRule.USUAL);

        work.as("istra", () -> alerts.setRule(new NewAlertRule(30, 100, 8), MODERATOR));
        work.as("istra", () -> alerts.setRule(new NewAlertRule(15, 100, 8), MODERATOR));
        assertThat(work.as("istra", () -> alerts.rule())).isEqualTo(new AlertRule(15, 100, 8));
        assertThat(work.as("brovary", () -> alerts.rule())).isEqualTo(AlertRule.USUAL);
        try (var owner = new OwnersView()) {
            assertThat(owner.read("select actor || ' ' || (detail ->> 'minutes') from t_istra.audit_entry where action"
                            + " = 'petition.set-alert-rule' order by occurred_at"))
                    .containsExactly("staff:brovary-moderator 30", "staff:brovary-moderator 15");
        }
    }

    private void awaitJump(UUID petition) throws Exception {
        boolean found = false;
        while (!found) {
            var event = deliveries.arrived().poll(30, TimeUnit.SECONDS);
            assertThat(event).as("the event of the jump").isNotNull();
            found = event.event().type().equals("SigningJumped")
                    && event.event().aggregateId().equals(petition);
        }
    }

    private void look() throws Exception {
        work.as("lutsk", () -> {
            watch.look(new TenantSlug("lutsk"));
            return null;
        });
    }

    private UUID signedFromTwoNetworks(String title, int honest, int farm) throws Exception {
        UUID id = petitions.published("brovary", title).id();
        for (int i = 0; i < honest; i++) {
            petitions.sign("brovary", id, "honest-" + i, manner("203.0.113." + i));
        }
        for (int i = 0; i < farm; i++) {
            petitions.sign("brovary", id, "farm-" + i, manner("198.51.100." + i));
        }
        return id;
    }

    private static Manner manner(String address) {
        return new Manner(true, false, Language.UK, address);
    }

    private InvalidationPreview preview(UUID id, String network, Integer atLeast) throws Exception {
        var filter = new SignatureFilter(null, clock.instant(), network, atLeast);
        return work.as("brovary", () -> desk.preview(id, filter, MODERATOR));
    }

    private InvalidationView invalidate(UUID id, InvalidationPreview seen, String reason) throws Exception {
        var filter = new SignatureFilter(seen.from(), seen.until(), seen.network(), seen.networkAtLeast());
        var wish = new Wish(filter, seen.signatures(), reason);
        return work.as("brovary", () -> desk.invalidate(id, wish, work.tenant("brovary"), MODERATOR));
    }

    private long shown(UUID id) throws Exception {
        return work.as("brovary", () -> board.read(new TenantSlug("brovary"), id))
                .view()
                .signatures();
    }

    private void assertCount(UUID id, long expected, String state) throws Exception {
        assertThat(shown(id)).as("what everybody sees, at once").isEqualTo(expected);
        assertThat(petitions.read("brovary", id, Actor.ANONYMOUS).state()).isEqualTo(state);
        try (var owner = new OwnersView()) {
            assertThat(owner.read(
                            "select count(*) from t_brovary.petition_signature where withdrawn_at is null and invalidated_by is null and petition_id = '"
                                    + id + "'"))
                    .isEqualTo(List.of(String.valueOf(expected)));
        }
    }

    private static void isRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, ProblemType type) {
        assertThatThrownBy(call)
                .satisfies(e -> assertThat(ProblemFinder.deliberate(e).map(ProblemException::type))
                        .contains(type));
    }
}
