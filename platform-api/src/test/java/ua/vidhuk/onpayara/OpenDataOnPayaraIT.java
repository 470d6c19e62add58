package ua.vidhuk.onpayara;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.onpayara.PetitionWork.MODERATOR;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.vidhuk.petitions.boundary.ModerationDesk;
import ua.vidhuk.petitions.boundary.OpenDataDesk;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.petitions.control.OpenDataWriter;
import ua.vidhuk.petitions.control.OpenDataset;
import ua.vidhuk.petitions.entity.LegalRequirement;

/** Open data says what is public, counts what counts, and names nobody (P7). */
@ExtendWith(ArquillianExtension.class)
class OpenDataOnPayaraIT {

    @Inject
    Work work;

    @Inject
    PetitionWork petitions;

    @Inject
    ModerationDesk moderation;

    @Inject
    OpenDataDesk data;

    @Deployment
    static WebArchive platform() {
        return PlatformWar.build();
    }

    @Test
    void holdsPublicPetitionsOfThisCommunityAlone() throws Exception {
        PetitionView published = petitions.published("lutsk", "Відкрита петиція, \"як є\"");
        PetitionView elsewhere = petitions.published("brovary", "Петиція іншої громади");
        PetitionView sent = petitions.sent("lutsk", "Ще не оприлюднена петиція");
        PetitionView refused = petitions.sent("lutsk", "Петиція із закликом до насильства");
        work.as(
                "lutsk",
                () -> moderation.refuse(
                        refused.id(), refused.version(), LegalRequirement.NO_VIOLENCE, "Заклик.", MODERATOR));
        String csv = csv(OpenDataset.PETITIONS);

        assertThat(csv.lines().filter(each -> each.startsWith(published.id().toString())))
                .singleElement()
                .satisfies(
                        line -> assertThat(line).contains("\"Відкрита петиція, \"\"як є\"\"\"", "collecting", ",5,0,"));
        assertThat(csv)
                .contains(refused.id() + "," + refused.number() + ",,")
                .doesNotContain("насильства")
                .doesNotContain(elsewhere.id().toString())
                .doesNotContain(sent.id().toString());
    }

    @Test
    void countsSignaturesByDayAndNamesNobody() throws Exception {
        UUID id = petitions
                .published("lutsk", "Петиція, підписи якої рахують по днях")
                .id();
        for (String each : List.of("a", "b", "c")) {
            petitions.sign("lutsk", id, "open-" + each);
        }
        petitions.withdraw("lutsk", id, "open-c");
        try (var owner = new OwnersView()) {
            owner.execute(
                    "update t_lutsk.petition_signature set signed_at = '2026-03-01 22:30:00Z' where subject = 'open-a'"
                            + " and petition_id = '" + id + "'");
        }
        String csv = csv(OpenDataset.PETITION_SIGNATURES);

        assertThat(csv.lines().filter(each -> each.startsWith(id.toString())))
                .hasSize(2)
                .allMatch(each -> each.endsWith(",web,1"))
                .anyMatch(each -> each.contains(",2026-03-02,"));
        assertThat(csv).doesNotContain("open-").doesNotContain("Мешканка");
    }

    private String csv(OpenDataset set) throws Exception {
        var out = new ByteArrayOutputStream();
        work.as("lutsk", () -> {
            new OpenDataWriter(set, last -> data.page(set, last, work.tenant("lutsk"))).csv(out);
            return null;
        });
        return out.toString(StandardCharsets.UTF_8);
    }
}
