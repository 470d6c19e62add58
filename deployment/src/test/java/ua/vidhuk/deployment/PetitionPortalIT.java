package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    void searchEnginesFindEveryPetitionFromTheRobotsFileOn() throws Exception {
        var robots = nobody.accepting("text/plain").get("/robots.txt").expect(200);
        assertThat(robots.text()).contains("Disallow:\n").contains("/brovary/sitemap.xml\n");
        for (String sitemap : List.of("/sitemap.xml", "/brovary/sitemap.xml")) {
            var months = locations(sitemap, "sitemapindex").stream()
                    .filter(each -> !each.endsWith("part=pages"))
                    .toList();
            assertThat(months).isNotEmpty();
            var named = new ArrayList<String>();
            for (String each : months) {
                named.addAll(locations(each.substring(each.indexOf(sitemap)), "urlset"));
            }
            assertThat(named)
                    .anyMatch(each -> each.endsWith(
                            "/brovary/petitions/" + petition.path("id").asText()))
                    .doesNotHaveDuplicates();
        }
        assertThat(locations("/brovary/sitemap.xml?part=pages", "urlset"))
                .anyMatch(each -> each.contains("/brovary/services/"));
        var engine = nobody.accepting("application/xml, */*;q=0.1");
        engine.get("/brovary/sitemap.xml?part=1999-01").expect(404);
        engine.get("/brovary/sitemap.xml?part=nonsense").expect(404);
    }

    /** What RFC 4287 demands of a feed and of each entry. */
    @Test
    void theFeedIsWholeForEveryReader() throws Exception {
        var feed = Xml.read(nobody.accepting("application/atom+xml")
                .get("/brovary/petitions/feed")
                .expect(200)
                .text());
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(Xml.children(feed)).contains("title", "id", "updated", "author", "link");
        var ids = new ArrayList<String>();
        for (var entry : Xml.children(feed, "entry")) {
            assertThat(Xml.children(entry)).contains("title", "id", "updated", "link");
            assertThat(Xml.text(entry, "title")).isNotBlank();
            assertThat(Instant.parse(Xml.text(entry, "updated"))).isBefore(Instant.now());
            ids.add(Xml.text(entry, "id"));
        }
        assertThat(ids)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .anyMatch(each -> each.endsWith(petition.path("id").asText()));
    }

    private static List<String> locations(String address, String root) throws Exception {
        var document = Xml.read(
                nobody.accepting("application/xml").get(address).expect(200).text());
        assertThat(document.getLocalName()).isEqualTo(root);
        return Xml.children(document, root.equals("urlset") ? "url" : "sitemap").stream()
                .map(each -> Xml.text(each, "loc"))
                .toList();
    }

    /** What was refused and why is public; who wrote it is not, and words that may not be shown are not either. */
    @Test
    void whatWasRefusedIsPublicWithoutItsAuthor(RunningPlatform platform) {
        var callers = new Callers(platform);
        var title = "Збудувати міст через Дунай у Луцьку";
        var refused = PublishedPetition.refused(Community.of("lutsk"), title, "Це поза межами громади", callers);
        var author = callers.user("citizen")
                .get(refused.api(""))
                .expect(200)
                .json()
                .path("author")
                .asText();
        assertThat(author).isNotBlank();
        for (String address : List.of("/lutsk/petitions?state=refused", refused.page(""))) {
            var page = nobody.readingPages().get(address).expect(200).text();
            assertThat(page).contains(title, refused.number()).doesNotContain(author);
        }
        assertThat(nobody.readingPages().get(refused.page("")).expect(200).text())
                .contains("Це поза межами громади");
        for (String address : List.of(
                refused.api(""),
                "/lutsk/api/v1/petitions?state=refused",
                "/lutsk/api/v1/open-data/petitions.json",
                refused.api("/signers"))) {
            var answer = nobody.get(address);
            assertThat(answer.status()).isIn(200, 404);
            assertThat(answer.text()).doesNotContain(author, "@");
        }
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
