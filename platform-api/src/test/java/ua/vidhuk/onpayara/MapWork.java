package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.FilterParameters;
import ua.vidhuk.appeals.boundary.FilterReader;
import ua.vidhuk.appeals.boundary.MapDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk.Step;
import ua.vidhuk.appeals.boundary.QuestionMap;
import ua.vidhuk.appeals.boundary.QuestionRow;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Role;

/** Questions of Brovary with places on the map, and what different readers see of them. */
@ApplicationScoped
public class MapWork {

    private static final String ENTERPRISE = "enterprise-17";

    @Inject
    Work work;

    @Inject
    AppealDesk appeals;

    @Inject
    QuestionDesk questions;

    @Inject
    MapDesk maps;

    @Inject
    FilterReader filters;

    /** A question there, given to nobody. */
    UUID register(Double latitude, Double longitude) throws Exception {
        var place = new NewPlace("вулиця Мапова", "1", latitude, longitude);
        var appeal = new NewAppeal("web", "uk", null, List.of(new NewQuestion("category-1", "Яма", place, null)));
        return work.as("brovary", () -> appeals.register(appeal, work.tenant("brovary"), Work.OPERATOR, null, List.of())
                .questions()
                .getFirst()
                .id());
    }

    /** A question there, given to the executor's enterprise. */
    UUID routed(Double latitude, Double longitude) throws Exception {
        UUID id = register(latitude, longitude);
        work.as(
                "brovary",
                () -> questions.route(
                        new Step(id, questions.read(id, Work.OPERATOR).version(), null),
                        List.of(ENTERPRISE),
                        null,
                        Work.OPERATOR));
        return id;
    }

    Actor executor() throws Exception {
        try (var owner = new OwnersView()) {
            var id = owner.read("select id from t_brovary.catalog_enterprise where code = '" + ENTERPRISE + "'");
            return new Actor(
                    ActorKind.STAFF, "stepan", "Степан", Set.of(Role.EXECUTOR), UUID.fromString(id.getFirst()));
        }
    }

    QuestionMap seen(String slug, String box, String zoom, Actor reader) throws Exception {
        return work.as(slug, () -> maps.read(filters.read(part(box)), filters.zoom(zoom), reader));
    }

    List<QuestionRow> listed(String box, Actor reader) throws Exception {
        return work.as("brovary", () -> questions.page(filters.read(part(box)), reader, null, 200))
                .items();
    }

    private static FilterParameters part(String box) {
        var parameters = new FilterParameters();
        parameters.box = box;
        return parameters;
    }
}
