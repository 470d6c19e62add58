package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ua.vidhuk.appeals.control.AppealRegistrar;
import ua.vidhuk.appeals.entity.Appeal;
import ua.vidhuk.appeals.entity.NewAppeal;
import ua.vidhuk.files.control.FileStore;
import ua.vidhuk.files.entity.NewFile;
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

    RegisteredAppeal register(NewAppeal input, Tenant tenant, Actor actor, String key, List<NewFile> photos) {
        Appeal appeal = registrar.register(input, tenant, actor, key);
        var question = appeal.questions().getFirst().id().value();
        if (!photos.isEmpty() && files.listOf(List.of(question)).isEmpty()) {
            photos.forEach(each -> files.store(question, each, actor));
        }
        return RegisteredAppeal.of(appeal);
    }
}
