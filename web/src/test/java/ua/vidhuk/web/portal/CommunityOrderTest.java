package ua.vidhuk.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.tenancy.entity.Tenant;
import ua.vidhuk.web.page.Samples;

class CommunityOrderTest {

    private final CommunityOrder order = new CommunityOrder();

    @Test
    void followsTheUkrainianAlphabet() {
        List<Tenant> communities =
                List.of(named("Яготин"), named("Ізюм"), named("Ґорондівка"), named("Івано-Франківськ"));
        assertThat(order.of(communities, Language.UK))
                .extracting(each -> each.name().in(Language.UK))
                .containsExactly("Ґорондівка", "Івано-Франківськ", "Ізюм", "Яготин");
    }

    @Test
    void isMadeOnceAsLongAsTheCommunitiesAreTheSame() {
        var communities = Samples.many(1469);
        assertThat(order.of(communities, Language.UK)).isSameAs(order.of(communities, Language.UK));
        assertThat(order.of(new ArrayList<>(communities.subList(0, 5)), Language.UK))
                .hasSize(5);
    }

    private static Tenant named(String name) {
        var model = Samples.brovary();
        return new Tenant(
                model.slug(),
                model.kind(),
                model.jurisdiction(),
                model.host(),
                model.timeZone(),
                model.languages(),
                Samples.text(name, name, name),
                model.officeName(),
                model.contacts(),
                model.accent(),
                model.registrationPrefix(),
                false);
    }
}
