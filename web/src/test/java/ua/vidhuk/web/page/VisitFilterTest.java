package ua.vidhuk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class VisitFilterTest {

    @Test
    void callsTheFrontPageASlash() {
        assertThat(VisitFilter.address(URI.create("http://localhost/portal"))).isEqualTo("/");
    }

    @Test
    void leavesTheSwitchesOutOfThePagesAddress() {
        assertThat(VisitFilter.address(URI.create("http://localhost/list?lang=ru&state=new&theme=dark&page=2")))
                .isEqualTo("/list?state=new&page=2");
        assertThat(VisitFilter.address(URI.create("http://localhost/list?theme=dark")))
                .isEqualTo("/list");
    }

    @Test
    void readsTheThemeThatWasAskedFor() {
        assertThat(VisitFilter.askedTheme(URI.create("http://localhost/?x=1&theme=dark")))
                .contains(Theme.DARK);
        assertThat(VisitFilter.askedTheme(URI.create("http://localhost/?theme=%3Cscript%3E")))
                .isEmpty();
        assertThat(VisitFilter.askedTheme(URI.create("http://localhost/"))).isEmpty();
    }
}
