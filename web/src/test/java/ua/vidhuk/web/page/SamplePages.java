package ua.vidhuk.web.page;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.vidhuk.appeals.boundary.OutsideView;
import ua.vidhuk.appeals.boundary.ReportedAlready;
import ua.vidhuk.problems.entity.ProblemDetail;
import ua.vidhuk.web.follow.FindPage;
import ua.vidhuk.web.follow.FollowPage;
import ua.vidhuk.web.follow.FollowPage.Said;
import ua.vidhuk.web.onboarding.OnboardingSamples;
import ua.vidhuk.web.petitions.PetitionSamples;
import ua.vidhuk.web.portal.ChooseTenant;
import ua.vidhuk.web.portal.PlatformHome;
import ua.vidhuk.web.portal.TenantHome;
import ua.vidhuk.web.portal.TextPage;
import ua.vidhuk.web.portal.WeekFigures;
import ua.vidhuk.web.report.ReportForm;
import ua.vidhuk.web.report.ReportPage;
import ua.vidhuk.web.report.SentPage;
import ua.vidhuk.web.report.Step;
import ua.vidhuk.web.services.ServiceSamples;
import ua.vidhuk.web.workspace.ArticleSamples;
import ua.vidhuk.web.workspace.CatalogSamples;
import ua.vidhuk.web.workspace.ControlSamples;
import ua.vidhuk.web.workspace.MorningSamples;
import ua.vidhuk.web.workspace.PetitionQueueSamples;
import ua.vidhuk.web.workspace.SearchSamples;
import ua.vidhuk.web.workspace.SetupSamples;
import ua.vidhuk.web.workspace.WorksSamples;
import ua.vidhuk.web.workspace.WorkspaceSamples;

/** One model or more of every public page, by name. */
final class SamplePages {

    private SamplePages() {}

    static Map<String, PageModel> all() {
        var pages = new LinkedHashMap<String, PageModel>();
        pages.put("platform", new PlatformHome("", List.of(Samples.brovary()), 5));
        pages.put("platform-many", new PlatformHome("", Samples.many(1469), 1469));
        pages.put("platform-none", new PlatformHome("Київ", List.of(), 5));
        pages.put(
                "home", new TenantHome(Samples.catalogue().topics(), new WeekFigures(42, 31, Duration.ofHours(52)), 3));
        pages.put("home-empty", new TenantHome(List.of(), new WeekFigures(0, 0, null), 0));
        pages.put("choose", new ChooseTenant(List.of(Samples.brovary())));
        pages.put("choose-none", new ChooseTenant(List.of()));
        pages.put("directory", Samples.catalogue().directory(ua.vidhuk.language.entity.Language.UK));
        pages.put("personal-data", TextPage.PERSONAL_DATA);
        pages.put("accessibility", TextPage.ACCESSIBILITY);
        for (Step step : Step.values()) {
            pages.put(
                    "report-" + step.word(),
                    new ReportPage(
                            step,
                            form(),
                            Map.of(),
                            Samples.catalogue(),
                            FollowSamples.reported(),
                            WorksSamples.works(),
                            new OutsideView("lutsk", Map.of("uk", "Луцьк"))));
            pages.put(
                    "report-" + step.word() + "-wrong",
                    new ReportPage(
                            step, form(), errors(step), Samples.catalogue(), ReportedAlready.NOTHING, List.of(), null));
        }
        pages.put("sent", new SentPage(FollowSamples.appeal(), true));
        pages.put("follow-find", new FindPage("", Map.of()));
        pages.put("follow-find-wrong", new FindPage("7K3M", Map.of("code", "Звернення з таким кодом немає.")));
        pages.put("follow", new FollowPage(FollowSamples.appeal(), new Said(null, "", Map.of()), true));
        var said = new Said(
                FollowSamples.QUESTION,
                "Досі холодно",
                Map.of("reason-" + FollowSamples.QUESTION, "Напишіть, що саме не зроблено"));
        pages.put("follow-wrong", new FollowPage(FollowSamples.appeal(), said, false));
        for (int status : List.of(403, 404, 422, 429, 500, 503)) {
            var problem =
                    new ProblemDetail("/problems/x", "Опис того, що сталося.", status, "urn:request:5f0c", List.of());
            pages.put("problem-" + status, new ProblemScreen(problem));
        }
        pages.putAll(PetitionSamples.pages());
        pages.putAll(OnboardingSamples.pages());
        pages.putAll(ServiceSamples.pages());
        pages.putAll(WorkspaceSamples.pages());
        pages.putAll(PetitionQueueSamples.pages());
        pages.putAll(ControlSamples.pages());
        pages.putAll(MorningSamples.pages());
        pages.putAll(SearchSamples.pages());
        pages.putAll(SetupSamples.pages());
        pages.putAll(CatalogSamples.pages());
        pages.putAll(WorksSamples.pages());
        pages.putAll(ArticleSamples.pages());
        return pages;
    }

    private static Map<String, String> errors(Step step) {
        var errors = new LinkedHashMap<String, String>();
        step.fields().stream()
                .filter(each -> !each.endsWith("itude"))
                .forEach(each -> errors.put(each, "Виправте поле " + each));
        return errors.isEmpty() ? Map.of("files", "Виберіть файли ще раз") : errors;
    }

    private static ReportForm form() {
        var typed = new MultivaluedHashMap<String, String>();
        typed.putSingle("text", "Третій день немає гарячої води, у під’їзді холодно.\nПросимо перевірити.");
        typed.putSingle("street", "вулиця Київська");
        typed.putSingle("house", "12а");
        typed.putSingle("reply", "yes");
        typed.putSingle("name", "Олена Петренко");
        typed.putSingle("phone", "+380 67 123 45 67");
        return ReportForm.of(typed);
    }
}
