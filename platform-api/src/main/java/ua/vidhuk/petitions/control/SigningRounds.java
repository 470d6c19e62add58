package ua.vidhuk.petitions.control;

import java.util.List;
import ua.vidhuk.petitions.entity.SigningOutcome;

/** The transaction that a round of signatures is. */
public interface SigningRounds {

    /**
     * Writes the signatures of one petition, each person's once, and counts them, all or none.
     *
     * @param wishes of one petition, no two of the same person
     * @return what came of each, in the same order; true when this returns
     */
    List<SigningOutcome> write(List<SigningWish> wishes);
}
