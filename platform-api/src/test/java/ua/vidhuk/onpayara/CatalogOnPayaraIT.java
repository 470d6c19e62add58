package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.onpayara.CatalogWork.CARD;
import static ua.vidhuk.onpayara.CatalogWork.KEEPER;
import static ua.vidhuk.onpayara.CatalogWork.card;
import static ua.vidhuk.onpayara.CatalogWork.json;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.catalog.boundary.CatalogDesk;
import ua.vidhuk.catalog.boundary.CatalogEditDesk;
import ua.vidhuk.catalog.boundary.CatalogEditDesk.Decision;
import ua.vidhuk.catalog.boundary.EntryRow.EntryVersion;
import ua.vidhuk.catalog.boundary.EntryView;
import ua.vidhuk.catalog.boundary.ServiceDesk;
import ua.vidhuk.catalog.boundary.ServiceDesk.ServiceWish;
import ua.vidhuk.catalog.boundary.ServiceRow;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.catalog.entity.CatalogProblem;
import ua.vidhuk.problems.control.ProblemFinder;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.problems.entity.ProblemType;

/** Entries of the catalogue from their first version on, as it runs on Payara Micro over a real database. */
@ExtendWith(ArquillianExtension.class)
class CatalogOnPayaraIT {

    @Inject
    Work work;

    @Inject
    CatalogWork catalog;

    @Inject
    CatalogEditDesk desk;

    @Inject
    CatalogDesk categories;

    @Inject
    ServiceDesk services;

    @Inject
    CatalogPlans plans;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void whoOverrodeAFieldSeesTheDifferenceAndDecides() throws Exception {
        catalog.share("decided", card(", \"fee\": {\"uk\": \"100\"}, \"termDays\": 5"));
        EntryView adopted = catalog.adopt("brovary", "decided");
        assertThat(adopted.state()).isEqualTo("adopted");
        EntryView own = catalog.save(
                "brovary", CARD, "decided", adopted.version(), card(", \"fee\": {\"uk\": \"90\"}, \"termDays\": 5"));
        assertThat(own.state()).isEqualTo("overridden");
        catalog.share("decided", card(", \"fee\": {\"uk\": \"120\"}, \"termDays\": 7"));

        EntryView differing = read("decided");
        assertThat(differing.state()).isEqualTo("differs");
        assertThat(differing.fields().getInt("termDays")).as("flowed").isEqualTo(7);
        assertThat(differing.differences()).singleElement().satisfies(each -> {
            assertThat(each.field()).isEqualTo("fee");
            assertThat(each.mine()).hasToString("{\"uk\":\"90\"}");
            assertThat(each.shared()).hasToString("{\"uk\":\"120\"}");
        });
        EntryView kept = decide(differing, false);
        assertThat(kept.state()).isEqualTo("overridden");
        assertThat(kept.fields().getJsonObject("fee").getString("uk")).isEqualTo("90");
        EntryView taken = decide(kept, true);
        assertThat(taken.state()).isEqualTo("adopted");
        assertThat(taken.fields().getJsonObject("fee").getString("uk")).isEqualTo("120");
        isRefused(() -> decide(taken, true), CommonProblem.INVALID_INPUT);
    }

    @Test
    void anOldCaseKeepsTheCardItWasOpenedUnder() throws Exception {
        EntryView first = catalog.save("brovary", CARD, "kept", 0, card(", \"termDays\": 10"));
        catalog.save("brovary", CARD, "kept", first.version(), card(", \"termDays\": 3"));

        assertThat(catalog.service("brovary", "kept").termDays()).isEqualTo(3);
        assertThat(work.as("brovary", () -> services.read("kept", first.version()))
                        .termDays())
                .isEqualTo(10);
        work.as(
                "brovary",
                () -> desk.save(
                        CARD, "kept", new ua.vidhuk.catalog.control.CatalogEditor.Wish(2, card(""), false), KEEPER));
        isRefused(() -> catalog.service("brovary", "kept"), CatalogProblem.ENTRY_NOT_FOUND);
        assertThat(work.as("brovary", () -> services.read("kept", first.version()))
                        .termDays())
                .as("out of use, and still there for who applied")
                .isEqualTo(10);
    }

    @Test
    void ofTwoWhoChangeAtOnceNeitherLosesAVersion() throws Exception {
        EntryView seen = catalog.save("brovary", CARD, "contested", 0, card(""));
        var tasks = new ArrayList<Callable<Object>>();
        for (int i = 1; i <= 8; i++) {
            int days = i;
            tasks.add(
                    () -> catalog.save("brovary", CARD, "contested", seen.version(), card(", \"termDays\": " + days)));
        }
        List<Object> outcomes = work.together(tasks);

        assertThat(outcomes.stream().filter(EntryView.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(Throwable.class::isInstance))
                .hasSize(7)
                .allSatisfy(each -> assertThat(
                                ProblemFinder.deliberate((Throwable) each).map(ProblemException::type))
                        .contains(CommonProblem.CHANGED_MEANWHILE));
        assertThat(read("contested").version()).isEqualTo(2);
    }

    @Test
    void anEarlierVersionComesBackAsANewOne() throws Exception {
        EntryView first = catalog.save("brovary", CARD, "undone", 0, card(", \"termDays\": 10"));
        EntryView second = catalog.save("brovary", CARD, "undone", first.version(), card(", \"termDays\": 99"));
        EntryView back = work.as("brovary", () -> desk.restore(CARD, "undone", second.version(), 1, KEEPER));

        assertThat(back.version()).isEqualTo(3);
        assertThat(back.fields()).isEqualTo(first.fields());
        List<EntryVersion> versions = work.as("brovary", () -> desk.versions(CARD, "undone"));
        assertThat(versions).extracting(EntryVersion::act).containsExactly("restored", "edited", "created");
        assertThat(versions.get(1).changedFields()).containsExactly("termDays");
        assertThat(versions).extracting(EntryVersion::changedBy).containsOnly("brovary-admin");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        var wrong = json(
                """
                {"name": {"uk": " "}, "documents": [], "body": "nobody", "termDays": 0, "termUnit": "lunar", "steps": "none",
                 "forms": [{"name": {"uk": "Заява"}, "form": "javascript:alert(1)"}], "fee": {"xx": "1"}}""");
        assertThatThrownBy(() -> catalog.save("brovary", CARD, "wrong", 0, wrong))
                .satisfies(e -> assertThat(
                                ProblemFinder.deliberate(e).orElseThrow().fields())
                        .extracting(FieldProblem::field)
                        .containsExactlyInAnyOrder(
                                "name", "documents", "body", "termDays", "termUnit", "steps", "forms", "fee"));
        isRefused(() -> catalog.save("brovary", CARD, "Не код", 0, card("")), CommonProblem.INVALID_INPUT);
        isRefused(
                () -> {
                    catalog.save("brovary", CARD, "taken", 0, card(""));
                    catalog.save("brovary", CARD, "taken", 0, card(""));
                },
                CatalogProblem.CODE_TAKEN);
    }

    @Test
    void aCategoryThatIsChangedInTheEditorIsTheOneThatAppealsUse() throws Exception {
        EntryView made = catalog.save(
                "brovary",
                CatalogKind.CATEGORY,
                "lifts",
                0,
                json("{\"name\": {\"uk\": \"Ліфти\"}, \"responseHours\": 4}"));
        catalog.save(
                "brovary",
                CatalogKind.CATEGORY,
                "lifts",
                made.version(),
                json(
                        "{\"name\": {\"uk\": \"Ліфти\"}, \"responseHours\": 2, \"questions\": [{\"text\": {\"uk\": \"Який підʼїзд?\"}}]}"));

        assertThat(work.as("brovary", () -> categories.categories()))
                .filteredOn(each -> each.code().equals("lifts"))
                .singleElement()
                .satisfies(each -> assertThat(each.responseHours()).isEqualTo(2));
        var circle = json("{\"name\": {\"uk\": \"Ліфти\"}, \"parent\": \"lifts\"}");
        isRefused(() -> catalog.save("brovary", CatalogKind.CATEGORY, "lifts", 2, circle), CommonProblem.INVALID_INPUT);
    }

    @Test
    void anOwnEntryThatAdoptsTheSharedOneKeepsWhatItSays() throws Exception {
        catalog.save("brovary", CARD, "joined", 0, card(", \"fee\": {\"uk\": \"90\"}"));
        catalog.share("joined", card(", \"fee\": {\"uk\": \"100\"}, \"termDays\": 5"));
        EntryView adopted = catalog.adopt("brovary", "joined");

        assertThat(adopted.state()).isEqualTo("overridden");
        assertThat(adopted.fields().getJsonObject("fee").getString("uk")).isEqualTo("90");
        assertThat(adopted.fields().getInt("termDays")).isEqualTo(5);
        isRefused(() -> catalog.adopt("brovary", "joined"), CatalogProblem.ALREADY_ADOPTED);
        isRefused(() -> catalog.adopt("brovary", "nothing-like-it"), CatalogProblem.ENTRY_NOT_FOUND);
        assertThat(work.as("lutsk", () -> desk.sharedPage(CARD, null, 200)).items())
                .filteredOn(each -> each.code().equals("joined"))
                .singleElement()
                .satisfies(each -> assertThat(each.adoptedAs())
                        .as("another tenant's affair")
                        .isNull());
    }

    @Test
    void servicesAreListedByLifeEventAndByBody() throws Exception {
        for (var each : Map.of("a-birth", "birth", "b-land", "land").entrySet()) {
            catalog.save(
                    "lutsk",
                    CARD,
                    each.getKey(),
                    0,
                    card(", \"lifeEvents\": [\"" + each.getValue() + "\"], \"body\": null"));
        }
        assertThat(codes(new ServiceWish("birth", null))).containsExactly("a-birth");
        assertThat(codes(new ServiceWish(null, null))).contains("a-birth", "b-land");
        assertThat(codes(new ServiceWish(null, "enterprise-1"))).isEmpty();
        assertThat(work.as("lutsk", () -> services.events()))
                .contains("birth", "land")
                .doesNotContain("death");
        var first = work.as("lutsk", () -> services.page(new ServiceWish(null, null), null, 1));
        assertThat(work.as("lutsk", () -> services.page(new ServiceWish(null, null), first.next(), 1))
                        .items())
                .extracting(ServiceRow::code)
                .doesNotContain(first.items().getFirst().code());
        isRefused(() -> codes(new ServiceWish("birth", "enterprise-1")), CommonProblem.INVALID_INPUT);
    }

    @Test
    void listsOfTwoHundredThousandEntriesReadNoWholeTable() throws Exception {
        assertThat(plans.tablesReadWhole()).isEmpty();
    }

    private List<String> codes(ServiceWish wish) throws Exception {
        return work.as("lutsk", () -> services.page(wish, null, 200)).items().stream()
                .map(ServiceRow::code)
                .toList();
    }

    private EntryView read(String code) throws Exception {
        return work.as("brovary", () -> desk.read(CARD, code));
    }

    private EntryView decide(EntryView seen, boolean take) throws Exception {
        return work.as(
                "brovary", () -> desk.decide(CARD, seen.code(), new Decision(seen.version(), "fee", take), KEEPER));
    }

    private static void isRefused(ThrowingCallable call, ProblemType type) {
        assertThatThrownBy(call)
                .satisfies(e -> assertThat(ProblemFinder.deliberate(e).map(ProblemException::type))
                        .contains(type));
    }
}
