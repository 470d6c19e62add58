package ua.vidhuk.requests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import org.junit.jupiter.api.Test;

class RouteTemplateTest {

    @Path("api/v1/appeals")
    private interface Appeals {

        void list();

        @Path("{ id : [0-9a-f-]{36} }/steps/{step}/")
        void step();
    }

    @Test
    void namesTheRouteWithoutValuesAndPatterns() throws NoSuchMethodException {
        assertThat(RouteTemplate.of(Appeals.class, Appeals.class.getDeclaredMethod("list")))
                .isEqualTo("/api/v1/appeals");
        assertThat(RouteTemplate.of(Appeals.class, Appeals.class.getDeclaredMethod("step")))
                .isEqualTo("/api/v1/appeals/{id}/steps/{step}");
    }
}
