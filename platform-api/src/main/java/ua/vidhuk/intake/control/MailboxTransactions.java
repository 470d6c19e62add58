package ua.vidhuk.intake.control;

import java.util.Optional;
import ua.vidhuk.intake.entity.MailboxTurn;
import ua.vidhuk.intake.entity.ReceivedLetter;

/**
 * The short transactions around the reading of a mailbox; each method is one of its own, bound to the thread's tenant. None is
 * open while the mail server is talked to.
 */
public interface MailboxTransactions {

    /** Takes on a mailbox that is due; no other node takes it while this one may be reading. */
    Optional<MailboxTurn> claim();

    /** The server numbers letters anew, or was never asked: begins at its first. */
    MailboxTurn begin(MailboxTurn turn, long uidValidity, long uidNext);

    /** Keeps a letter, unless it is kept already, and goes on behind it: both or neither. */
    void keep(MailboxTurn turn, ReceivedLetter letter);

    /**
     * The mailbox was read, or could not be; it is due again after a pause.
     *
     * @param lastUid the last letter that was taken or passed over
     * @param failure code of what hindered, or null
     */
    void looked(MailboxTurn turn, long lastUid, String failure);
}
