package ua.vidhuk.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import ua.vidhuk.messaging.control.Notices;
import ua.vidhuk.onboarding.entity.ConfirmationToken;
import ua.vidhuk.onboarding.entity.TenantRequest;

/** What the asker is told, in the language in which they asked. */
@ApplicationScoped
public class RequestLetters {

    @Inject
    Notices notices;

    @Inject
    @ConfigProperty(name = "public.url")
    String publicUrl;

    /**
     * The link that confirms the address.
     *
     * @param letter a new one each time it is sent again
     */
    void askToConfirm(TenantRequest request, ConfirmationToken token, UUID letter) {
        write(letter, "onboarding.confirm", request, publicUrl + "/onboarding/confirm?token=" + token.text(), "");
    }

    void tellRefusal(TenantRequest request, String reason) {
        write(request.id(), "onboarding.refused", request, publicUrl + "/onboarding", reason);
    }

    void tellReady(TenantRequest request) {
        String link = publicUrl + "/" + request.slug();
        write(request.id(), "onboarding.ready", request, link, request.slug() + "-admin");
    }

    private void write(UUID event, String template, TenantRequest request, String link, String note) {
        notices.enqueue(
                event,
                template,
                request.id(),
                request.email(),
                request.language(),
                Map.of("place", request.place(), "name", request.contactName(), "link", link, "note", note));
    }
}
