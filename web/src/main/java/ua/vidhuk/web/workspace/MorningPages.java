package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.monitoring.boundary.MorningDesk;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.page.Page;

/** The top problems of this morning and of earlier ones (I4). */
@Path("workspace/morning")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class MorningPages {

    private static final int UNPROCESSABLE = 422;

    @Inject
    MorningDesk desk;

    @Inject
    FrameMaker frames;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentLanguage language;

    /** Of the day that is asked for, or of today. */
    @GET
    @Requires(Permission.APPEAL_READ)
    public Page report(@QueryParam("day") @DefaultValue("") String typed) {
        LocalDate today = desk.today(tenant.get());
        try {
            LocalDate day = typed.isBlank() ? today : LocalDate.parse(typed.strip());
            var report = desk.read(day, tenant.get()).orElse(null);
            return Page.secret(new MorningPage(frames.frame(), report, day.toString(), today, Map.of()));
        } catch (DateTimeParseException e) {
            var errors = Map.of("day", Messages.text(language.get(), "monitoring.field.day"));
            return Page.secret(new MorningPage(frames.frame(), null, typed, today, errors))
                    .withStatus(UNPROCESSABLE);
        }
    }
}
