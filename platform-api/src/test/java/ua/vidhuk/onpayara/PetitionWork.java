package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.ActorKind;
import ua.vidhuk.identity.entity.Person;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.petitions.boundary.ModerationDesk;
import ua.vidhuk.petitions.boundary.PetitionDesk;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.petitions.boundary.SigningDesk;
import ua.vidhuk.petitions.boundary.SigningDesk.Manner;
import ua.vidhuk.petitions.entity.LegalRequirement;
import ua.vidhuk.petitions.entity.NewPetition;
import ua.vidhuk.petitions.entity.SigningOutcome;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** What the tests let residents and moderators do with petitions. */
@ApplicationScoped
public class PetitionWork {

    static final Actor AUTHOR = resident("author");
    static final Actor MODERATOR = new Actor(
            ActorKind.STAFF, "brovary-moderator", "Марія", Set.of(Role.MODERATOR), null, new Person("staff-1", null));

    private static final String SUBSTANCE =
            "Просимо висадити сто дерев між будинками 2 і 40, бо влітку там немає жодної тіні.";

    @Inject
    Work work;

    @Inject
    PetitionDesk petitions;

    @Inject
    ModerationDesk moderation;

    @Inject
    SigningDesk signing;

    static Actor resident(String subject) {
        return new Actor(
                ActorKind.RESIDENT,
                subject,
                "Мешканка " + subject,
                Set.of(Role.RESIDENT),
                null,
                new Person(subject, subject + "@residents.example"));
    }

    static NewPetition words(String title) {
        return new NewPetition(title, SUBSTANCE, "category-1", "uk");
    }

    PetitionView draft(String slug, String title, String key) throws Exception {
        return work.as(slug, () -> petitions.begin(words(title), work.tenant(slug), AUTHOR, key));
    }

    PetitionView sent(String slug, String title) throws Exception {
        PetitionView draft = draft(slug, title, null);
        return work.as(slug, () -> petitions.send(draft.id(), draft.version(), work.tenant(slug), AUTHOR));
    }

    PetitionView published(String slug, String title) throws Exception {
        PetitionView sent = sent(slug, title);
        return work.as(
                slug,
                () -> moderation.publish(
                        sent.id(),
                        sent.version(),
                        EnumSet.allOf(LegalRequirement.class),
                        work.tenant(slug),
                        MODERATOR));
    }

    PetitionView read(String slug, UUID petition, Actor reader) throws Exception {
        return work.as(slug, () -> petitions.read(petition, reader));
    }

    SigningOutcome sign(String slug, UUID petition, String person) throws Exception {
        return sign(slug, petition, person, new Manner(false, false, Language.UK, "203.0.113.7"));
    }

    SigningOutcome sign(String slug, UUID petition, String person, Manner manner) throws Exception {
        return work.as(slug, () -> signing.sign(petition, manner, new TenantSlug(slug), resident(person)));
    }

    SigningOutcome withdraw(String slug, UUID petition, String person) throws Exception {
        return work.as(slug, () -> signing.withdraw(petition, new TenantSlug(slug), resident(person)));
    }
}
