package ua.vidhuk.web.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.vidhuk.appeals.boundary.WorkFigures.DistrictWork;

class WorkFigurePageTest {

    private final WorkspaceFrame frame = WorkspaceSamples.frame(WorkspaceSamples.CONTROLLER, null);
    private final WorkFigurePage page =
            WorkFigureSamples.page(frame, WorkFigureSamples.figures(WorkFigureSamples.districts()));

    @Test
    void offersTheMonthThatIsOverAndTheOneThatRuns() {
        assertThat(page.address(page.lastMonth()))
                .isEqualTo("/workspace/figures/work?from=2026-10-01&until=2026-10-31");
        assertThat(page.address(page.thisMonth()))
                .isEqualTo("/workspace/figures/work?from=2026-11-01&until=2026-11-23");
        assertThat(page.isShown(page.lastMonth())).isTrue();
        assertThat(page.isShown(page.thisMonth())).isFalse();
    }

    @Test
    void leadsFromAnExecutorToWhatItClosedAndFromNobodyNowhere() {
        assertThat(page.executors())
                .extracting(each -> each.address())
                .containsExactly(
                        "/workspace?place=all&state=closed&executor=roads",
                        "/workspace?place=all&state=closed&executor=water+%26+heat",
                        null);
        assertThat(page.districts()).extracting(each -> each.name()).containsExactly("Старе місто", "Торгмаш", null);
    }

    @Test
    void knowsWhetherAnythingLiesInADistrict() {
        var nowhere = page.figures().districts().stream()
                .filter(each -> each.id() == null)
                .toList();
        assertThat(page.hasDistricts()).isTrue();
        assertThat(WorkFigureSamples.page(frame, WorkFigureSamples.figures(nowhere))
                        .hasDistricts())
                .isFalse();
        assertThat(WorkFigureSamples.page(frame, WorkFigureSamples.figures(List.<DistrictWork>of()))
                        .hasDistricts())
                .isFalse();
    }

    @Test
    void saysTheMeanTimeAsALength() {
        assertThat(WorkFigurePage.mean(page.figures().all()))
                .isEqualTo(Duration.ofHours(8).plusMinutes(6));
    }
}
