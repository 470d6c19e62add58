package ua.vidhuk.web.workspace;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.identity.entity.Role;
import ua.vidhuk.intake.boundary.SourceView;
import ua.vidhuk.intake.control.SourceIntake.Taken;
import ua.vidhuk.intake.entity.Delivery;
import ua.vidhuk.intake.entity.Delivery.DeliveryProblem;
import ua.vidhuk.intake.entity.DeliveryState;
import ua.vidhuk.intake.entity.IssuedSystem;
import ua.vidhuk.intake.entity.OutsideSystem;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Samples;
import ua.vidhuk.web.workspace.SourcePage.Typed;

/** Pages about other systems that send appeals. */
final class SourceSamples {

    private static final UUID ID = new UUID(4, 9);

    private SourceSamples() {}

    static Map<String, PageModel> pages() {
        var operator = WorkspaceSamples.frame(WorkspaceSamples.OPERATOR, null);
        var pages = new LinkedHashMap<String, PageModel>();
        pages.put("workspace-drafts", new DraftsPage(operator, deliveries().subList(1, 2)));
        pages.put("workspace-drafts-none", new DraftsPage(operator, List.of()));
        pages.put("workspace-source", page(Typed.NOTHING, null));
        var wrong = Map.of("fields.id", "Вкажіть, звідки брати це поле.");
        pages.put("workspace-source-wrong", page(new Typed("{}", null, null, wrong), null));
        var tried = new Taken(DeliveryState.DRAFT, null, List.of());
        pages.put("workspace-source-tried", page(new Typed(null, "{\"id\": 1}", tried, wrong), null));
        pages.put("workspace-source-issued", page(Typed.NOTHING, new IssuedSystem(ID, "source", "Портал", "c2VjcmV0")));
        return pages;
    }

    private static SourcePage page(Typed typed, IssuedSystem issued) {
        var admin = WorkspaceSamples.frame(WorkspaceSamples.staff("brovary-admin", Role.TENANT_ADMIN), null);
        var source = new OutsideSystem(
                ID, "source", "Портал області", 600, Samples.NOW.minus(Duration.ofDays(3)), "brovary-admin", null);
        String mapping = "{\"fields\": {\"id\": [\"/ticket/id\"], \"text\": [\"/ticket/subject\"]}}";
        var view = new SourceView(source, mapping, issued == null ? deliveries() : List.of());
        return new SourcePage(admin, view, "https://vidhuk.example/brovary/api/v1/intake/" + ID, typed, issued);
    }

    private static List<Delivery> deliveries() {
        var unknown = new DeliveryProblem("questions[0].category", "appeals.field.category-unknown");
        return List.of(
                new Delivery(new UUID(9, 1), ID, "Портал області", "T-1", "registered", Samples.NOW, List.of(), ID),
                new Delivery(new UUID(9, 2), ID, "Портал області", "T-2", "draft", Samples.NOW, List.of(unknown), null),
                new Delivery(
                        new UUID(9, 3), ID, "Портал області", null, "refused", Samples.NOW, List.of(unknown), null));
    }
}
