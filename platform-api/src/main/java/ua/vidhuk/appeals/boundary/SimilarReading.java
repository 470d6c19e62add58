package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.vidhuk.appeals.boundary.ReportedAlready.Matter;
import ua.vidhuk.appeals.boundary.SimilarAnswer.SimilarQuestion;
import ua.vidhuk.appeals.control.IncidentList;
import ua.vidhuk.appeals.control.Likeness;
import ua.vidhuk.appeals.control.Likeness.Reason;
import ua.vidhuk.appeals.control.PhoneNumbers;
import ua.vidhuk.appeals.control.SimilarQuestions;
import ua.vidhuk.appeals.control.SimilarQuestions.Told;
import ua.vidhuk.catalog.control.TermsBoard;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.tenancy.entity.Tenant;

/** The part of {@link SimilarDesk} that reads the database, in a transaction that does not wait for the index. */
@ApplicationScoped
@Transactional
class SimilarReading {

    private static final int LIMIT = 8;
    private static final int FEW = 4;

    @Inject
    SimilarQuestions questions;

    @Inject
    IncidentList incidents;

    @Inject
    IncidentRows rows;

    @Inject
    AppealViews views;

    @Inject
    CatalogNameBoard names;

    @Inject
    TermsBoard terms;

    SimilarAnswer forStaff(SimilarInput input, List<UUID> found, Tenant tenant) {
        var phone = Optional.ofNullable(input.phone())
                .flatMap(each -> PhoneNumbers.normalized(each, tenant.jurisdiction()))
                .orElse(null);
        Told told = told(input, phone, tenant);
        List<Likeness> alike = questions.of(told, found, LIMIT);
        List<QuestionRow> shown =
                views.rows(alike.stream().map(Likeness::question).toList());
        return new SimilarAnswer(
                IntStream.range(0, alike.size())
                        .mapToObj(i -> new SimilarQuestion(shown.get(i), reasons(alike.get(i))))
                        .toList(),
                incidentsAt(told));
    }

    ReportedAlready forResidents(SimilarInput input, List<UUID> found, Tenant tenant) {
        Told told = told(input, null, tenant);
        List<Likeness> alike = questions.of(told, found, FEW);
        var known = names.of(alike.stream().map(Likeness::question).toList());
        return new ReportedAlready(
                alike.stream()
                        .map(each -> new Matter(
                                known.category(each.question()),
                                each.reasons().contains(Reason.HOUSE),
                                each.question().state().word(),
                                each.question().registeredAt()))
                        .toList(),
                incidentsAt(told));
    }

    private List<IncidentRow> incidentsAt(Told told) {
        boolean placed = told.place().street() != null || told.place().latitude() != null;
        return placed ? rows.of(incidents.near(told.categoryId(), told.place())) : List.of();
    }

    private Told told(SimilarInput input, String phone, Tenant tenant) {
        UUID category = Optional.ofNullable(PlainText.clean(input.category()))
                .map(each -> terms.of(Set.of(each), tenant).get(each))
                .map(each -> each.id())
                .orElse(null);
        return new Told(category, input.place(), input.cleanText(), phone);
    }

    private static List<String> reasons(Likeness likeness) {
        return likeness.reasons().stream().map(Reason::word).toList();
    }
}
