package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.PublicationDesk;
import ua.vidhuk.appeals.boundary.PublicationView;
import ua.vidhuk.appeals.boundary.PublishedAppeal;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.appeals.entity.Publication.Words;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.search.boundary.IndexDesk;
import ua.vidhuk.search.boundary.SearchDesk;
import ua.vidhuk.search.boundary.SearchHit;
import ua.vidhuk.search.boundary.SearchParameters;
import ua.vidhuk.search.entity.SearchReader;

/** Nothing of an appeal is public until staff lets everybody read words that say nothing of anybody; and it can be taken back. */
@ExtendWith(ArquillianExtension.class)
class PublicationOnPayaraIT {

    private static final Words GOOD = new Words("У сквері зламано лаву гортензія", "вулиця Паркова", "Лаву замінено");

    @Inject
    Work work;

    @Inject
    AppealDesk appeals;

    @Inject
    PublicationDesk publications;

    @Inject
    SearchDesk search;

    @Inject
    IndexDesk index;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void everybodyReadsAndFindsWhatWasPublishedUntilItIsTakenBack() throws Exception {
        UUID question = question("lutsk");
        index.check();
        assertThat(found("гортензія")).isEmpty();
        assertThatThrownBy(() -> published("lutsk", question)).isInstanceOf(ProblemException.class);

        PublicationView open = publish("lutsk", question, GOOD, false);
        index.check();
        assertThat(open.open()).isTrue();
        assertThat(published("lutsk", question).text()).isEqualTo(GOOD.text());
        assertThat(work.as("lutsk", () -> publications.page(null, 20)).items())
                .extracting(PublishedAppeal::id)
                .contains(question);
        assertThat(found("гортензії у сквері")).extracting(SearchHit::id).containsExactly(question);
        assertThat(found("Бондаренко")).isEmpty();
        assertThatThrownBy(() -> published("brovary", question)).isInstanceOf(ProblemException.class);

        work.as("lutsk", () -> publications.withdraw(question, Work.OPERATOR));
        index.check();
        assertThat(found("гортензія")).isEmpty();
        assertThatThrownBy(() -> published("lutsk", question)).isInstanceOf(ProblemException.class);
        assertThat(index.check().equal()).isTrue();
    }

    @Test
    void refusesWhatSaysWhoSomebodyIs() throws Exception {
        UUID question = question("istra");

        assertThat(refused(question, new Words("Дзвоніть 067 123 45 67", null, null), true))
                .containsExactly("text");
        assertThat(refused(question, new Words("Зламано", "дім a.b@ukr.net", null), true))
                .containsExactly("place");
        assertThat(refused(question, new Words("Зламано, каже Бондаренко", null, null), false))
                .containsExactly("namesChecked");
        assertThat(refused(question, new Words(" ", null, null), true)).containsExactly("text");
        assertThat(publish("istra", question, new Words("Зламано на вулиці Бондаренка", null, null), true)
                        .open())
                .isTrue();
    }

    @Test
    void proposesTheWordsWithoutContactsAndTheStreetWithoutTheHouse() throws Exception {
        UUID question = question("brovary");
        PublicationView proposed = work.as("brovary", () -> publications.read(question, Work.OPERATOR));

        assertThat(proposed.open()).isFalse();
        assertThat(proposed.consented()).isFalse();
        assertThat(proposed.text()).isEqualTo("Зламано лаву гортензія, мій номер …");
        assertThat(proposed.place()).isEqualTo("вулиця Паркова");
    }

    @Test
    void anApplicantsConsentPublishesNothingByItself() throws Exception {
        var sent = registered("istra");
        UUID question = firstOf("istra", sent.id());
        work.as("istra", () -> {
            publications.consent(sent.id());
            return null;
        });

        assertThat(work.as("istra", () -> publications.read(question, Work.OPERATOR))
                        .consented())
                .isTrue();
        assertThatThrownBy(() -> published("istra", question)).isInstanceOf(ProblemException.class);
    }

    private RegisteredAppeal registered(String slug) throws Exception {
        var place = new NewPlace("вулиця Паркова", "7", null, null);
        var applicant = new NewApplicant("Бондаренко Оксана", "+380671234567", null);
        var question = new NewQuestion("category-1", "Зламано лаву гортензія, мій номер 067 123 45 67", place, null);
        var input = new NewAppeal("phone", "uk", applicant, List.of(question));
        return work.as(slug, () -> appeals.register(input, work.tenant(slug), Work.OPERATOR, null, List.of()));
    }

    private UUID question(String slug) throws Exception {
        return firstOf(slug, registered(slug).id());
    }

    private UUID firstOf(String slug, UUID appeal) throws Exception {
        return work.as(
                slug,
                () -> appeals.read(appeal, Work.OPERATOR).questions().getFirst().id());
    }

    private PublicationView publish(String slug, UUID question, Words words, boolean namesChecked) throws Exception {
        return work.as(slug, () -> publications.publish(question, words, namesChecked, Work.OPERATOR));
    }

    private PublishedAppeal published(String slug, UUID question) throws Exception {
        return work.as(slug, () -> publications.published(question));
    }

    private List<String> refused(UUID question, Words words, boolean namesChecked) throws Exception {
        try {
            publish("istra", question, words, namesChecked);
            return List.of();
        } catch (InvalidInputException e) {
            return e.fields().stream().map(FieldProblem::field).toList();
        }
    }

    private List<SearchHit> found(String words) throws Exception {
        var parameters = new SearchParameters();
        parameters.words = words;
        return work.as("lutsk", () -> search.find(parameters, SearchReader.ANYBODY, work.tenant("lutsk")))
                .items();
    }
}
