package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.petitions.boundary.ArchiveDesk;
import ua.vidhuk.petitions.boundary.CountryDesk;
import ua.vidhuk.petitions.boundary.CountryFilterReader;
import ua.vidhuk.petitions.boundary.CountryRow;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.petitions.boundary.ProjectionDesk;
import ua.vidhuk.petitions.control.CountryWatch;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** The portal of the country: what communities publish, and that each publishes for itself alone. */
@ExtendWith(ArquillianExtension.class)
class CountryPetitionsOnPayaraIT {

    @Inject
    Work work;

    @Inject
    PetitionWork petitions;

    @Inject
    CountryDesk country;

    @Inject
    ArchiveDesk archive;

    @Inject
    CountryFilterReader filters;

    @Inject
    ProjectionDesk projection;

    @Inject
    CountryWatch watch;

    @Inject
    Deliveries deliveries;

    @Inject
    CountryPlans plans;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void petitionsOfAllCommunitiesComeThroughTheOutboxAndDraftsDoNot() throws Exception {
        deliveries.arrived().clear();
        PetitionView ours = petitions.published("brovary", "Петиція першої громади для країни");
        PetitionView theirs = petitions.published("lutsk", "Петиція другої громади для країни");
        PetitionView sent = petitions.sent("lutsk", "Ще не оприлюднена петиція для країни");
        awaitEvents("PetitionPublished", ours.id(), theirs.id());

        assertThat(found(null)).contains(ours.id(), theirs.id()).doesNotContain(sent.id());
        assertThat(found("lutsk")).contains(theirs.id()).doesNotContain(ours.id());
        assertThat(row("brovary", ours.id())).satisfies(each -> {
            assertThat(each.address()).endsWith("/brovary/petitions/" + ours.id());
            assertThat(each.topic()).isEqualTo("category-1");
            assertThat(each.state()).isEqualTo("collecting");
        });
        assertThat(country.topics()).containsKey("category-1");
    }

    @Test
    void countsAndStatesFollow() throws Exception {
        deliveries.arrived().clear();
        PetitionView published = petitions.published("brovary", "Петиція, яку підписує країна");
        awaitEvents("PetitionPublished", published.id());
        publishAll();
        for (String each : List.of("a", "b", "c")) {
            petitions.sign("brovary", published.id(), "country-" + each);
        }
        work.as("brovary", () -> {
            watch.publish(new TenantSlug("brovary"));
            return null;
        });
        assertThat(row("brovary", published.id()).signatures()).isEqualTo(3);
        for (String each : List.of("d", "e")) {
            petitions.sign("brovary", published.id(), "country-" + each);
        }
        awaitEvents("PetitionReachedThreshold", published.id());
        assertThat(row("brovary", published.id()).state()).isEqualTo("reached");
        assertThat(row("brovary", published.id()).signatures()).isEqualTo(5);
    }

    /** The petition has to be old and the tenant published: else the events and the watch bring it back beside the test. */
    @Test
    void whatIsMissingIsPublishedAnew() throws Exception {
        deliveries.arrived().clear();
        PetitionView published = petitions.published("lutsk", "Петиція, яка прибула з архіву");
        awaitEvents("PetitionPublished", published.id());
        work.as("lutsk", () -> {
            watch.publish(new TenantSlug("lutsk"));
            return null;
        });
        try (var owner = new OwnersView()) {
            owner.execute(
                    "update t_lutsk.petition_tally set changed_at = now() - interval '1 hour' where petition_id = '"
                            + published.id() + "'");
            owner.execute("delete from platform.petition_projection where petition_id = '" + published.id() + "'");
        }
        assertThat(found("lutsk")).doesNotContain(published.id());
        work.as("lutsk", () -> {
            projection.publishAll();
            return null;
        });
        assertThat(found("lutsk")).contains(published.id());
    }

    /** The database itself says no, whatever the application would send. */
    @Test
    void aCommunityWritesAndReadsItsOwnRowsAlone() throws Exception {
        PetitionView ours = petitions.published("brovary", "Петиція, яку хочуть підмінити");
        publishAll();
        try (var owner = new OwnersView()) {
            owner.execute("set role t_lutsk");
            assertThatThrownBy(() -> owner.execute(
                            "insert into platform.petition_projection values ('brovary', gen_random_uuid(), '1', 'Чужа', "
                                    + "'topic', '{}', 'collecting', 9, 5, now(), now())"))
                    .hasMessageContaining("row-level security");
            owner.execute("update platform.petition_projection set title = 'Підмінено', signatures = 0");
            assertThat(owner.read("select distinct tenant from platform.petition_projection"))
                    .doesNotContain("brovary");
            assertThatThrownBy(() -> owner.execute("delete from platform.petition_projection"))
                    .hasMessageContaining("permission denied");
            owner.execute("reset role");
        }
        assertThat(row("brovary", ours.id()).title()).isEqualTo("Петиція, яку хочуть підмінити");
        publishAll();
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrDoubles() throws Exception {
        for (int i = 0; i < 5; i++) {
            petitions.published("brovary", "Петиція сторінки країни " + i);
        }
        publishAll();
        var filter = filters.read("brovary", null, null);
        var seen = new ArrayList<UUID>();
        String cursor = null;
        do {
            var page = country.page(filter, cursor, 2);
            page.items().forEach(each -> seen.add(each.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(country.page(filter, null, 200).items().stream()
                        .map(CountryRow::id)
                        .toList());
        assertThat(seen).hasSizeGreaterThanOrEqualTo(5);
    }

    /** The archive has no end and no gap: also what is six years old is named, in its month. */
    @Test
    void everyPetitionThatWasEverPublishedIsNamedInItsMonth() throws Exception {
        UUID old = petitions.published("lutsk", "Петиція з давнього архіву").id();
        UUID young = petitions.published("lutsk", "Петиція цього місяця").id();
        publishAll();
        try (var owner = new OwnersView()) {
            owner.execute("update t_lutsk.petition set published_at = '2020-02-29T21:59:59Z' where id = '" + old + "'");
            owner.execute("update platform.petition_projection set published_at = '2020-02-29T21:59:59Z'"
                    + " where petition_id = '" + old + "'");
        }
        YearMonth leap = YearMonth.of(2020, 2);
        YearMonth now = YearMonth.now(ZoneOffset.UTC);
        assertThat(work.as("lutsk", archive::months)).contains(leap).doesNotContain(YearMonth.of(2020, 3));
        assertThat(work.as("lutsk", () -> archive.of(leap))).containsExactly(old);
        assertThat(work.as("lutsk", () -> archive.of(now))).contains(young).doesNotContain(old);
        assertThat(country.months()).contains(leap, now);
        assertThat(country.addresses(leap)).anyMatch(each -> each.endsWith("/lutsk/petitions/" + old));
        assertThat(country.addresses(YearMonth.of(2020, 3))).isEmpty();
        assertThat(petitions.read("lutsk", old, Actor.ANONYMOUS).title()).isEqualTo("Петиція з давнього архіву");
    }

    @Test
    void listsOfTwoHundredThousandPetitionsReadNoWholeTable() throws Exception {
        assertThat(plans.tablesReadWhole()).isEmpty();
    }

    private void publishAll() throws Exception {
        for (String slug : List.of("brovary", "lutsk")) {
            work.as(slug, () -> {
                projection.publishAll();
                return null;
            });
        }
    }

    private List<UUID> found(String community) {
        return country.page(filters.read(community, null, null), null, 200).items().stream()
                .map(CountryRow::id)
                .toList();
    }

    private CountryRow row(String community, UUID petition) {
        return country.page(filters.read(community, null, null), null, 200).items().stream()
                .filter(each -> each.id().equals(petition))
                .findFirst()
                .orElseThrow();
    }

    /** What observers wrote is committed when the event is here. */
    private void awaitEvents(String type, UUID... petitionsOf) throws Exception {
        var missing = new ArrayList<>(List.of(petitionsOf));
        while (!missing.isEmpty()) {
            var event = deliveries.arrived().poll(30, TimeUnit.SECONDS);
            assertThat(event).as("the events %s", type).isNotNull();
            if (event.event().type().equals(type)) {
                missing.remove(event.event().aggregateId());
            }
        }
    }
}
