package ua.vidhuk.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.identity.entity.Substitution;
import ua.vidhuk.messaging.control.Notices;
import ua.vidhuk.messaging.entity.MailAddress;
import ua.vidhuk.tenancy.entity.Tenant;

/** Tells whoever was appointed that they stand in, for whom and when. */
@ApplicationScoped
public class SubstituteLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Inject
    Notices notices;

    @Inject
    @ConfigProperty(name = "public.url")
    String publicUrl;

    public void tellAppointed(Substitution made, Tenant tenant) {
        if (!isAddress(made.substitute().email())) {
            return; // a list may have brought one that is none; the appointment holds all the same
        }
        var language = tenant.defaultLanguage();
        notices.enqueue(
                made.id(),
                "onboarding.substitute",
                made.id(),
                made.substitute().email(),
                language,
                Map.of(
                        "name", made.substitute().fullName(),
                        "absent", made.absent().fullName(),
                        "from", DAY.format(made.firstDay()),
                        "to", DAY.format(made.lastDay()),
                        "link", base(tenant) + "/workspace/substitutes",
                        "office", tenant.officeName().in(language)));
    }

    private static boolean isAddress(String text) {
        try {
            return !new MailAddress(text.strip()).value().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String base(Tenant tenant) {
        return tenant.host() == null ? publicUrl + "/" + tenant.slug() : "https://" + tenant.host();
    }
}
