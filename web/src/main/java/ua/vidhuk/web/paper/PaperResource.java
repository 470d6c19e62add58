package ua.vidhuk.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.AppealView;
import ua.vidhuk.appeals.boundary.OutgoingDesk;
import ua.vidhuk.appeals.boundary.QuestionDesk;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.entity.ApplicantPaper;
import ua.vidhuk.appeals.entity.ApplicantPaper.About;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.onboarding.boundary.ArmsDesk;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Cards and letters to be printed; whoever may read the appeal may print it, and that it was read goes into the audit. */
@Path("workspace/paper")
@ApplicationScoped
@Produces(MediaType.WILDCARD)
public class PaperResource {

    @Inject
    AppealDesk appeals;

    @Inject
    QuestionDesk questions;

    @Inject
    OutgoingDesk outgoing;

    @Inject
    ArmsDesk arms;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    @GET
    @Path("appeals/{id}")
    @Requires({Permission.APPEAL_READ, Permission.ASSIGNMENT_READ})
    public Response card(@PathParam("id") UUID id) {
        AppealView appeal = appeals.read(id, actor.get());
        return answer(new AppealCard(appeal, head(language.get())).print(), appeal.number());
    }

    /** A letter about a question: answer, forwarding or extension. */
    @GET
    @Path("questions/{id}/{letter: answer|forwarding|extension}")
    @Requires(Permission.APPEAL_READ)
    public Response letter(@PathParam("id") UUID id, @PathParam("letter") String word) {
        QuestionView question = questions.read(id, actor.get());
        AppealView appeal = appeals.read(question.appealId(), actor.get());
        LetterKind kind = LetterKind.ofWord(word).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        String words = kind.words(appeal, question).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Language its = Language.ofTag(appeal.language()).orElse(language.get());
        var paper = new ApplicantPaper(
                kind.kind(), about(appeal, question, its), words, actor.get().displayName(), clock.instant(), false);
        byte[] letter = new ApplicantLetter(paper, head(its)).print();
        return answer(letter, appeal.number() + "-" + question.ordinal() + "-" + kind.word());
    }

    private static About about(AppealView appeal, QuestionView question, Language its) {
        return new About(
                appeal.number(),
                question.ordinal(),
                appeal.registeredAt(),
                appeal.applicant() == null ? null : appeal.applicant().name(),
                question.text(),
                question.dueAt(),
                its);
    }

    /** A letter to a body outside the platform. */
    @GET
    @Path("outgoing/{id}")
    @Requires(Permission.APPEAL_READ)
    public Response outgoing(@PathParam("id") UUID id) {
        String number = outgoing.read(id).number().replace('/', '-');
        return answer(outgoing.paper(id, tenant.get(), actor.get()), number);
    }

    private Letterhead head(Language its) {
        var here = tenant.get();
        byte[] picture = here.arms() == null ? null : arms.read(here.arms()).orElse(null);
        return new Letterhead(here, picture, its, clock.instant(), actor.get().displayName());
    }

    private static Response answer(byte[] paper, String name) {
        var cache = new CacheControl();
        cache.setNoStore(true);
        String ascii = name.replaceAll("[^A-Za-z0-9-]", "");
        String encoded = java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8);
        return Response.ok(paper, "application/pdf")
                .cacheControl(cache)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + ascii + ".pdf\"; filename*=UTF-8''" + encoded + ".pdf")
                .build();
    }
}
