package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Petitions beyond their own pages, as the running platform serves them: the country, open data, frames, pictures, paper. */
@ExtendWith(RunningPlatform.class)
class PetitionPortalIT {

    private static Caller nobody;
    private static JsonNode petition;

    @BeforeAll
    static void find(RunningPlatform platform) {
        nobody = new Callers(platform).nobody();
        petition = nobody.get("/brovary/api/v1/petitions?state=collecting")
                .expect(200)
                .json()
                .path("items")
                .get(0);
    }

    @Test
    void theCountryListsPetitionsOfSeveralCommunitiesOnAPageAndInJson() {
        var items = nobody.get("/api/v1/country/petitions?limit=200")
                .expect(200)
                .json()
                .path("items");
        var communities = new ArrayList<String>();
        items.forEach(each -> communities.add(each.path("tenant").asText()));
        assertThat(communities).contains("brovary", "lutsk");

        var page = nobody.readingPages().get("/petitions?hromada=brovary").expect(200);
        assertThat(page.text()).contains(petition.path("title").asText());
        nobody.readingPages().get("/petitions?hromada=nowhere").expect(422);
        nobody.readingPages().get("/brovary/country/petitions").expect(404);
    }

    @Test
    void openDataIsLoadedWithoutSigningIn() {
        var csv = nobody.accepting("text/csv")
                .get("/brovary/api/v1/open-data/petitions.csv")
                .expect(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text().lines().findFirst().orElseThrow()).startsWith("id,number,title,");
        assertThat(csv.text()).contains(petition.path("id").asText());
        assertThat(nobody.get("/brovary/api/v1/open-data/petition-signatures.json")
                        .expect(200)
                        .json()
                        .isArray())
                .isTrue();
    }

    @Test
    void onlyTheFrameMayBeFramed() {
        String address = "/brovary/petitions/" + petition.path("id").asText();
        var frame = nobody.readingPages().get(address + "/share/embed").expect(200);
        assertThat(frame.response().headers().allValues("Content-Security-Policy"))
                .hasSize(1)
                .first(InstanceOfAssertFactories.STRING)
                .contains("frame-ancestors *", "form-action 'none'")
                .doesNotContain("frame-ancestors 'none'");
        assertThat(nobody.readingPages().get(address).expect(200).header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'");
    }

    @Test
    void aSharedLinkHasAPictureAndASheet() {
        String address = "/brovary/petitions/" + petition.path("id").asText();
        var picture = nobody.accepting("image/png")
                .get(address + "/share/picture.png")
                .expect(200);
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(nobody.readingPages().get(address).expect(200).text())
                .contains("og:image", address + "/share/picture.png", "schema.org/InteractionCounter");
        assertThat(nobody.readingPages()
                        .get(address + "/share/paper")
                        .expect(200)
                        .text())
                .contains("<svg viewBox", petition.path("number").asText());
    }
}
