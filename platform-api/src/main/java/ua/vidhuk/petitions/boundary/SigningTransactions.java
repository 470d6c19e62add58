package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import ua.vidhuk.petitions.control.SigningRound;
import ua.vidhuk.petitions.control.SigningRounds;
import ua.vidhuk.petitions.control.SigningWish;
import ua.vidhuk.petitions.entity.SigningOutcome;

/** Each round a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SigningTransactions implements SigningRounds {

    @Inject
    SigningRound round;

    @Override
    public List<SigningOutcome> write(List<SigningWish> wishes) {
        return round.write(wishes);
    }
}
