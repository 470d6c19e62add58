package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.IncidentDesk;
import ua.vidhuk.appeals.boundary.RegisteredAppeal;
import ua.vidhuk.appeals.boundary.ReportedAlready;
import ua.vidhuk.appeals.boundary.Sending;
import ua.vidhuk.appeals.boundary.SimilarAnswer;
import ua.vidhuk.appeals.boundary.SimilarDesk;
import ua.vidhuk.appeals.boundary.SimilarInput;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.appeals.entity.NewAppeal.NewApplicant;
import ua.vidhuk.appeals.entity.NewAppeal.NewPlace;
import ua.vidhuk.appeals.entity.NewAppeal.NewQuestion;
import ua.vidhuk.search.boundary.IndexDesk;

/** What is told on the phone, and what of it is open already, in Brovary. */
@ApplicationScoped
public class SimilarWork {

    static final String PHONE = "+380671112233";

    @Inject
    Work work;

    @Inject
    AppealDesk appeals;

    @Inject
    IncidentDesk incidents;

    @Inject
    SimilarDesk similar;

    @Inject
    IndexDesk index;

    RegisteredAppeal register(String text, NewPlace place, UUID incident, String key) throws Exception {
        var question = new NewQuestion("category-31", text, place, null);
        var input = new NewAppeal("phone", "uk", new NewApplicant("Явдоха", PHONE, null), List.of(question));
        Map<Integer, UUID> into = incident == null ? Map.of() : Map.of(0, incident);
        var sending = new Sending(input, key, List.of(), into);
        return work.as("brovary", () -> appeals.register(sending, work.tenant("brovary"), Work.OPERATOR));
    }

    /** An incident with this appeal in it. */
    UUID incidentOf(RegisteredAppeal appeal, String title) throws Exception {
        UUID question = appeal.questions().getFirst().id();
        return work.as("brovary", () -> incidents.open(question, title, Work.OPERATOR))
                .incident()
                .id();
    }

    void close(UUID incident) throws Exception {
        work.as("brovary", () -> incidents.close(incident, "Усе", Work.OPERATOR));
    }

    /** How many questions an incident holds. */
    long size(UUID incident) throws Exception {
        return work.as("brovary", () -> incidents.read(incident)).incident().questions();
    }

    SimilarAnswer forStaff(SimilarInput told) throws Exception {
        return work.as("brovary", () -> similar.forStaff(told, work.tenant("brovary")));
    }

    ReportedAlready forResidents(SimilarInput told) throws Exception {
        return work.as("brovary", () -> similar.forResidents(told, work.tenant("brovary")));
    }

    /** Lets the index find what was registered. */
    void index() {
        index.check();
    }

    static SimilarInput at(String street, String house) {
        return new SimilarInput(null, street, house, null, null, null, null);
    }
}
