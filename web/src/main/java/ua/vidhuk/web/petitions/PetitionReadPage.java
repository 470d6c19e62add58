package ua.vidhuk.web.petitions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import ua.vidhuk.petitions.boundary.DaySignatures;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.petitions.boundary.SignatureView;
import ua.vidhuk.petitions.boundary.SignerPage;
import ua.vidhuk.web.page.PageModel;

/**
 * A petition, made to be read and shared.
 *
 * @param petition what it says and how far it is
 * @param signers the newest of those who signed
 * @param trend how many signed on each of the last days
 * @param reader what the reader may do and has done
 * @param address the whole address of the page, for sharing
 * @param now the moment for which days are counted
 */
public record PetitionReadPage(
        PetitionView petition,
        SignerPage signers,
        List<DaySignatures> trend,
        Reader reader,
        String address,
        Instant now)
        implements PageModel {

    /**
     * What the reader may do and has done.
     *
     * @param signedIn as a resident who may sign
     * @param signature their own
     * @param done what was just done, as a word, or nothing
     * @param errors sentences by field
     */
    public record Reader(boolean signedIn, SignatureView signature, String done, Map<String, String> errors) {}

    @Override
    public String template() {
        return "petitions/read.jte";
    }

    public boolean collects() {
        return petition.collects(now);
    }

    /** How much of the threshold is reached, of a hundred. */
    public int percent() {
        return petition.threshold() == null
                ? 0
                : (int) Math.min(100, petition.signatures() * 100 / petition.threshold());
    }

    /** How many whole or begun days are left. */
    public long daysLeft() {
        long seconds = Duration.between(now, petition.collectingUntil()).toSeconds();
        return Math.max(0, (seconds + 86_399) / 86_400);
    }

    /** The most of a day, for the scale. */
    public long mostOfADay() {
        return trend.stream().mapToLong(DaySignatures::signatures).max().orElse(0);
    }

    /** What somebody puts into the code of another site to show the petition there. */
    public String embedCode() {
        return "<iframe src=\"" + address + "/share/embed\" width=\"360\" height=\"320\" loading=\"lazy\" title=\""
                + petition.number() + "\"></iframe>";
    }

    public long missing() {
        return Math.max(0, petition.threshold() - petition.signatures());
    }
}
