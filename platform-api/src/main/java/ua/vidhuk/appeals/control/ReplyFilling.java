package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import ua.vidhuk.appeals.entity.Assignment;
import ua.vidhuk.appeals.entity.Place;
import ua.vidhuk.appeals.entity.Placeholder;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.ReplyTemplate;
import ua.vidhuk.appeals.entity.ReplyText;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Enterprise;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.tenancy.control.TenantRegistry;
import ua.vidhuk.tenancy.entity.Tenant;

/** Fills reply templates in for a question, in the language in which its applicant is answered. */
@ApplicationScoped
public class ReplyFilling {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Inject
    Catalog catalog;

    @Inject
    TenantRegistry tenants;

    public ReplyText fill(ReplyTemplate template, Question question) {
        Language language = question.appeal().language();
        String text = new LocalizedText(template.texts()).in(language);
        return ReplyText.fill(
                text,
                values(question, language, tenants.bound()),
                each -> Messages.text(language, "appeals.placeholder." + each.word()));
    }

    private Map<Placeholder, String> values(Question question, Language language, Tenant tenant) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.NUMBER, question.appeal().registrationNumber());
        values.put(Placeholder.APPLICANT, question.appeal().applicant().name());
        values.put(Placeholder.DEADLINE, DAY.format(question.dueAt().atZone(tenant.timeZone())));
        values.put(Placeholder.EXECUTOR, executor(question, language));
        values.put(Placeholder.OFFICE, tenant.officeName().in(language));
        values.put(
                Placeholder.CATEGORY,
                catalog.categoriesById().get(question.categoryId()).name().in(language));
        values.put(Placeholder.PLACE, place(question.place()));
        return values;
    }

    private String executor(Question question, Language language) {
        Map<java.util.UUID, Enterprise> known = catalog.enterprisesById();
        return question.current().stream()
                .filter(Assignment::isResponsible)
                .map(each -> known.get(each.enterpriseId()).name().in(language))
                .findFirst()
                .orElse(null);
    }

    private static String place(Place place) {
        if (place == null || place.street() == null) {
            return null;
        }
        return place.house() == null ? place.street() : place.street() + ", " + place.house();
    }
}
