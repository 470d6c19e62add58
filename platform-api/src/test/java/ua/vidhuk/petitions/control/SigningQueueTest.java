package ua.vidhuk.petitions.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.Signer;

class SigningQueueTest {

    private static final PetitionId PARK = new PetitionId(new UUID(0, 1));
    private static final PetitionId ROAD = new PetitionId(new UUID(0, 2));

    @Test
    void aRoundIsOfOnePetition() {
        var rounds = roundsOf(wish(PARK, "a", true), wish(ROAD, "a", true), wish(PARK, "b", true));

        assertThat(rounds).extracting(List::size).containsExactly(2, 1);
        assertThat(rounds.getFirst()).extracting(SigningWish::petition).containsOnly(PARK);
    }

    @Test
    void whoWantsTwoThingsGetsThemOneAfterTheOther() {
        var sign = wish(PARK, "a", true);
        var withdraw = wish(PARK, "a", false);
        var again = wish(PARK, "a", true);

        assertThat(roundsOf(sign, withdraw, again)).containsExactly(List.of(sign), List.of(withdraw), List.of(again));
    }

    private static List<List<SigningWish>> roundsOf(SigningWish... wishes) {
        return SigningQueue.roundsOf(new ArrayDeque<>(List.of(wishes)));
    }

    private static SigningWish wish(PetitionId petition, String person, boolean signs) {
        return SigningWish.of(petition, new Signer(person, null, false, null, Language.UK, null), signs);
    }
}
