package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.control.AppealRegistrar;
import ua.vidhuk.appeals.control.Consultations;
import ua.vidhuk.appeals.control.Incidents;
import ua.vidhuk.appeals.control.OutsidePlaces;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.NewConsultation;
import ua.vidhuk.files.control.FileStore;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.tenancy.entity.Tenant;

/** One registration, in a transaction of its own, so that {@link AppealDesk} can try it again. */
@ApplicationScoped
@Transactional
class AppealRegistration {

    @Inject
    AppealRegistrar registrar;

    @Inject
    FileStore files;

    @Inject
    Incidents incidents;

    @Inject
    OutsidePlaces places;

    @Inject
    Consultations consultations;

    RegisteredAppeal consult(NewConsultation input, Tenant tenant, Actor actor, String key) {
        return registered(consultations.register(input, tenant, actor, key));
    }

    RegisteredAppeal register(Sending sending, Tenant tenant, Actor actor) {
        // Before the number, for which all other registrations wait.
        Map<UUID, String> open = incidents.holdOpen(sending.incidents().values());
        Appeal appeal = registrar.register(sending.input(), tenant, actor, sending.key());
        var question = appeal.questions().getFirst().id().value();
        if (!sending.photos().isEmpty() && files.listOf(List.of(question)).isEmpty()) {
            sending.photos().forEach(each -> files.store(question, each, actor));
        }
        sending.incidents().forEach((at, incident) -> {
            if (open.containsKey(incident) && at < appeal.questions().size()) {
                incidents.joinNew(
                        incident, open.get(incident), appeal.questions().get(at), actor);
            }
        });
        return registered(appeal);
    }

    private RegisteredAppeal registered(Appeal appeal) {
        return RegisteredAppeal.of(appeal, place -> places.find(place.latitude(), place.longitude()));
    }
}
