package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vidhuk.appeals.entity.Applicant;
import ua.vidhuk.appeals.entity.Assignment;
import ua.vidhuk.appeals.entity.Channel;
import ua.vidhuk.appeals.entity.HistoryEntry;
import ua.vidhuk.appeals.entity.Place;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.appeals.entity.QuestionState;
import ua.vidhuk.catalog.control.Catalog;
import ua.vidhuk.catalog.entity.Category;
import ua.vidhuk.catalog.entity.Enterprise;
import ua.vidhuk.files.control.FileTexts;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.language.entity.LocalizedText;
import ua.vidhuk.search.control.SearchSource;
import ua.vidhuk.search.entity.DocumentKey;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchDocument;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.search.entity.Spot;
import ua.vidhuk.search.entity.TextField;
import ua.vidhuk.tenancy.control.TenantRegistry;

/**
 * Lets questions be found, with their answers, notes, applicants and what is written in their files: by who sees all of
 * them, and by the enterprises that have them, who may open the files, too.
 */
@ApplicationScoped
public class AppealSearchSource implements SearchSource {

    private static final String QUESTIONS =
            """
            select distinct q from Question q join fetch q.appeal a left join fetch q.assignments s where q.id in :ids""";
    private static final String NOTES =
            """
            select h from HistoryEntry h where h.questionId in :ids and h.note is not null and h.transition <> :corrected
            order by h.id""";
    /** Of all files of a question together: each search reads what it shows. */
    private static final int MOST_OF_FILES = 40_000;

    private static final String IDS = "select q.id from Question q where q.id > :after order by q.id";

    @PersistenceContext(unitName = "vidhuk")
    EntityManager entities;

    @Inject
    FileTexts files;

    @Inject
    Catalog catalog;

    @Inject
    TenantRegistry tenants;

    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.QUESTION);
    }

    @Override
    public List<SearchDocument> documents(SearchKind kind, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Question> questions = entities.createQuery(QUESTIONS, Question.class)
                .setParameter("ids", ids)
                .getResultList();
        Map<UUID, List<String>> notes = notes(ids);
        Map<UUID, String> inFiles = files.of(ids);
        Map<UUID, Category> categories = catalog.categoriesById();
        Map<UUID, Enterprise> enterprises = catalog.enterprisesById();
        return questions.stream()
                .map(each -> document(
                        each,
                        categories.get(each.categoryId()).code(),
                        enterprises,
                        notes.getOrDefault(each.id().value(), List.of()),
                        inFiles.getOrDefault(each.id().value(), "")))
                .toList();
    }

    private Map<UUID, List<String>> notes(Collection<UUID> ids) {
        var notes = new HashMap<UUID, List<String>>();
        // A question is found by what it is about and where it is, not by what was registered wrongly.
        entities.createQuery(NOTES, HistoryEntry.class)
                .setParameter("ids", ids)
                .setParameter("corrected", HistoryEntry.CORRECTED)
                .getResultList()
                .forEach(each -> notes.computeIfAbsent(each.questionId(), any -> new ArrayList<>())
                        .add(each.note()));
        return notes;
    }

    private SearchDocument document(
            Question question, String category, Map<UUID, Enterprise> enterprises, List<String> notes, String inFiles) {
        var facets = new EnumMap<FacetField, Set<String>>(FacetField.class);
        facets.put(FacetField.STATE, Set.of(question.state().word()));
        facets.put(FacetField.CATEGORY, Set.of(category));
        facets.put(FacetField.CHANNEL, Set.of(question.appeal().channel().word()));
        var readers = new LinkedHashSet<String>(Set.of(SearchReader.grant(Permission.APPEAL_READ)));
        List<Assignment> current = question.current();
        if (!current.isEmpty()) {
            facets.put(
                    FacetField.EXECUTOR,
                    current.stream()
                            .map(each -> enterprises.get(each.enterpriseId()).code())
                            .collect(Collectors.toSet()));
            current.forEach(each -> readers.add(SearchReader.grant(each.enterpriseId())));
        }
        return new SearchDocument(
                new DocumentKey(
                        tenants.bound().slug(),
                        SearchKind.QUESTION,
                        question.id().value()),
                question.appeal().language().tag(),
                texts(question, notes, inFiles),
                facets,
                readers,
                question.registeredAt(),
                question.state().isFinal() ? null : question.dueAt(),
                question.appeal().id().toString(),
                spot(question.place()));
    }

    private static Spot spot(Place place) {
        return place == null ? null : Spot.of(place.latitude(), place.longitude());
    }

    private static Map<TextField, String> texts(Question question, List<String> notes, String inFiles) {
        var texts = new EnumMap<TextField, String>(TextField.class);
        texts.put(TextField.NUMBER, question.appeal().registrationNumber());
        texts.put(TextField.BODY, question.text());
        var place = question.place();
        texts.put(TextField.PLACE, place == null ? null : joined(", ", Stream.of(place.street(), place.house())));
        Applicant applicant = question.appeal().applicant();
        texts.put(TextField.PEOPLE, joined("\n", Stream.of(applicant.name(), applicant.phone(), applicant.email())));
        var said = new LinkedHashSet<>(notes);
        said.add(question.result().answer());
        question.current().forEach(each -> said.add(each.report()));
        texts.put(TextField.NOTES, joined("\n", said.stream()));
        texts.put(TextField.FILES, inFiles.substring(0, Math.min(inFiles.length(), MOST_OF_FILES)));
        return texts;
    }

    private static String joined(String between, Stream<String> parts) {
        return parts.filter(Objects::nonNull).collect(Collectors.joining(between));
    }

    @Override
    public List<UUID> ids(SearchKind kind, UUID after, int limit) {
        return entities.createQuery(IDS, UUID.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Map<FacetField, Map<String, LocalizedText>> names() {
        var states = new LinkedHashMap<String, LocalizedText>();
        for (QuestionState each : QuestionState.values()) {
            states.put(each.word(), Messages.inEveryLanguage("appeals.state." + each.word()));
        }
        var channels = new LinkedHashMap<String, LocalizedText>();
        for (Channel each : Channel.values()) {
            channels.put(each.word(), Messages.inEveryLanguage("appeals.channel." + each.word()));
        }
        return Map.of(FacetField.STATE, states, FacetField.CHANNEL, channels);
    }
}
