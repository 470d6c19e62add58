package ua.vidhuk.petitions.control;

import java.util.concurrent.CompletableFuture;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.Signer;
import ua.vidhuk.petitions.entity.SigningOutcome;

/**
 * Somebody who waits for their signature to be written, or taken back.
 *
 * @param signs false when it is to be taken back
 * @param outcome done when the transaction is committed, never before
 */
public record SigningWish(
        PetitionId petition, Signer signer, boolean signs, CompletableFuture<SigningOutcome> outcome) {

    public static SigningWish of(PetitionId petition, Signer signer, boolean signs) {
        return new SigningWish(petition, signer, signs, new CompletableFuture<>());
    }
}
