package ua.vidhuk.web.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.AppealDesk;
import ua.vidhuk.appeals.boundary.FeedbackDesk;
import ua.vidhuk.appeals.boundary.FollowedAppeal;
import ua.vidhuk.appeals.entity.AppealProblem;
import ua.vidhuk.files.boundary.FileAnswer;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.AllowedWhileSuspended;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.web.follow.FollowPage.Said;
import ua.vidhuk.web.page.Page;

/** The pages on which an applicant follows an appeal; the access code is the only key, and it is hard to guess. */
@Path("follow")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class FollowPages {

    private static final int UNPROCESSABLE = 422;
    private static final int REASON_LIMIT = 2_000;

    @Inject
    AppealDesk desk;

    @Inject
    FeedbackDesk feedback;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentLanguage language;

    @GET
    @Open("asks for the access code")
    public Page ask() {
        return Page.of(new FindPage("", Map.of()));
    }

    /** Takes the code by POST, so that a mistyped one stays out of the addresses and logs. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Open("the access code is the permission")
    @RateLimited(20)
    @AllowedWhileSuspended
    public Object find(@FormParam("code") String typed) {
        String code = typed == null ? "" : typed.strip();
        if (code.isEmpty()) {
            return refused(code, "web.follow.wrong.code.empty");
        }
        return desk.follow(code)
                .<Object>map(appeal -> seeAppeal(appeal.accessCode(), ""))
                .orElseGet(() -> refused(code, "web.follow.wrong.code"));
    }

    @GET
    @Path("{code}")
    @Open("the access code in the address is the permission")
    @RateLimited(60)
    public Page show(@PathParam("code") String code, @Context UriInfo address) {
        boolean thanked = address.getQueryParameters().containsKey("thanks");
        return Page.secret(new FollowPage(appeal(code), Said.NOTHING, thanked));
    }

    @GET
    @Path("{code}/questions/{question}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @Open("the access code in the address is the permission")
    @RateLimited(120)
    public Response file(
            @PathParam("code") String code, @PathParam("question") UUID question, @PathParam("file") UUID file) {
        return FileAnswer.of(desk.openFollowed(code, question, file));
    }

    @POST
    @Path("{code}/questions/{question}/not-done")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Open("the access code in the address is the permission")
    @RateLimited(10)
    public Object sayNotDone(
            @PathParam("code") String code,
            @PathParam("question") UUID question,
            @FormParam("version") long version,
            @FormParam("reason") String typed) {
        String reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty() || reason.length() > REASON_LIMIT) {
            String key = reason.isEmpty() ? "web.follow.wrong.reason" : "web.report.wrong.too-long";
            String sentence = Messages.text(language.get(), key, Map.of("limit", REASON_LIMIT));
            var said = new Said(question, reason, Map.of("reason-" + question, sentence));
            return Page.secret(new FollowPage(appeal(code), said, false)).withStatus(UNPROCESSABLE);
        }
        return seeAppeal(desk.sayNotDone(code, question, version, reason).accessCode(), "?thanks");
    }

    /** How good it was; the page then shows what was said. */
    @POST
    @Path("{code}/questions/{question}/rating")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Open("the access code in the address is the permission")
    @RateLimited(10)
    public Object rate(
            @PathParam("code") String code,
            @PathParam("question") UUID question,
            @FormParam("score") String score,
            @FormParam("words") String words) {
        try {
            return seeAppeal(feedback.rate(code, question, score(score), words).accessCode(), "");
        } catch (InvalidInputException e) {
            var errors = new TreeMap<String, String>();
            ProblemDetail.byField(e, language.get()).forEach((field, said) -> errors.put(field + "-" + question, said));
            return Page.secret(new FollowPage(appeal(code), new Said(null, "", errors), false))
                    .withStatus(UNPROCESSABLE);
        }
    }

    /** What is no number is no score. */
    private static int score(String typed) {
        return typed != null && typed.matches("[0-9]") ? Integer.parseInt(typed) : 0;
    }

    private FollowedAppeal appeal(String code) {
        return desk.follow(code).orElseThrow(() -> new ProblemException(AppealProblem.APPEAL_NOT_FOUND));
    }

    private Page refused(String typed, String key) {
        var errors = Map.of("code", Messages.text(language.get(), key));
        return Page.personal(new FindPage(typed, errors)).withStatus(UNPROCESSABLE);
    }

    private Response seeAppeal(String code, String query) {
        return Response.seeOther(URI.create(tenant.base() + "/follow/" + code + query))
                .build();
    }
}
