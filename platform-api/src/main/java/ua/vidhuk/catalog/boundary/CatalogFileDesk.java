package ua.vidhuk.catalog.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.catalog.control.CatalogEditor;
import ua.vidhuk.catalog.control.CatalogEditor.Wish;
import ua.vidhuk.catalog.control.CatalogFiles;
import ua.vidhuk.catalog.entity.CatalogEntry;
import ua.vidhuk.catalog.entity.CatalogKind;
import ua.vidhuk.files.entity.FileContent;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;

/** Forms of services and samples of them as files: kept by staff, loaded by everybody. One transaction a call. */
@ApplicationScoped
@Transactional
public class CatalogFileDesk {

    private static final String FORMS = "forms";

    @Inject
    CatalogEditor editor;

    @Inject
    CatalogFiles files;

    @Inject
    EntryViews views;

    /**
     * A form that is added to a card.
     *
     * @param version of the card that was seen
     * @param names by language tag
     * @param form to fill in
     * @param sample one that is filled in, or null
     */
    public record NewForm(long version, Map<String, String> names, NewFile form, NewFile sample) {}

    /**
     * Keeps a file that a service card will refer to.
     *
     * @return its address within the tenant
     */
    public String add(String code, NewFile file, Actor actor) {
        return files.add(editor.find(CatalogKind.SERVICE_CARD, code), file, actor);
    }

    /** Adds a form with its files at the end of a card's forms: a new version of the card. */
    public EntryView addForm(String code, NewForm wanted, Actor actor) {
        CatalogEntry card = editor.seen(CatalogKind.SERVICE_CARD, code, wanted.version());
        check(wanted);
        var item = Json.createObjectBuilder()
                .add("name", Json.createObjectBuilder(Map.<String, Object>copyOf(wanted.names())))
                .add("form", files.add(card, wanted.form(), actor));
        if (wanted.sample() != null) {
            item.add("sample", files.add(card, wanted.sample(), actor));
        }
        JsonArray earlier =
                card.fields().containsKey(FORMS) ? card.fields().getJsonArray(FORMS) : JsonArray.EMPTY_JSON_ARRAY;
        JsonObject fields = Json.createObjectBuilder(card.fields())
                .add(FORMS, Json.createArrayBuilder(earlier).add(item))
                .build();
        var wish = new Wish(card.version(), fields, card.active());
        return views.view(editor.save(card.kind(), code, wish, actor.username()));
    }

    private static void check(NewForm wanted) {
        var problems = new ArrayList<FieldProblem>();
        if (wanted.names().values().stream().allMatch(String::isBlank)) {
            problems.add(FieldProblem.of("name", "catalog.field.form-name"));
        }
        if (wanted.form() == null) {
            problems.add(FieldProblem.of("form", "catalog.field.form-file"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    /**
     * A file of the catalogue.
     *
     * @throws ProblemException {@code not-found}, also for files of anything else
     */
    public FileContent open(UUID file) {
        return files.open(file).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
