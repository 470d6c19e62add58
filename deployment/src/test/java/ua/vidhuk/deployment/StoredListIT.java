package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list that is kept on the page is the same list when it is opened again (P5). */
@ExtendWith(RunningPlatform.class)
class StoredListIT {

    private static final String PAGE = "/brovary/workspace/lists";
    private static final String PART = "30.7,50.4,30.9,50.6";

    private final Caller operator;

    StoredListIT(RunningPlatform platform) {
        operator =
                new Callers(platform).user(Community.of("brovary").operator()).readingPages();
    }

    @Test
    void theListThatIsShownIsKeptWithItsMarkAndItsPartOfTheMap() {
        var shown = "?place=all&mark=anonymous&overdue=true&box=" + PART;
        var list = operator.get("/brovary/workspace" + shown).expect(200).text();
        assertThat(list).contains("/workspace/lists?place=all&amp;mark=anonymous&amp;overdue=true&amp;box=");
        assertThat(operator.get(PAGE + shown).expect(200).text()).contains("Анонімне", "Ділянка мапи");

        var name = "Лівий берег " + UUID.randomUUID();
        var kept = operator.post(PAGE + shown, new Form().field("name", name).field("role", ""))
                .expect(303)
                .header("Location");
        assertThat(kept).contains("mark=anonymous", "overdue=true", "box=30.7", "view=");
        assertThat(operator.get(kept.substring(kept.indexOf("/brovary")))
                        .expect(200)
                        .text())
                .contains(name, "Анонімне", "Ділянка мапи");
    }

    @Test
    void aPartThatIsNoneIsSaidAndWhatWasTypedStays() {
        var page = operator.post(PAGE + "?place=all&box=179,49,-179,50", new Form().field("name", "Мій <список>"))
                .expect(422)
                .text();
        assertThat(page).contains("value=\"Мій &lt;список", "data-error-summary", "href=\"#box\"");
    }
}
