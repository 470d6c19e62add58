package ua.vidhuk.messaging.control;

import java.util.Optional;
import ua.vidhuk.messaging.entity.OutgoingMessage;

/** The short transactions around the sending; each method is one of its own, bound to the thread's tenant. */
public interface MessageQueue {

    /** Takes on one that is due; no other node takes it while this one may be sending. */
    Optional<OutgoingMessage> claim();

    /** The mail server has it; takes on the next. */
    Optional<OutgoingMessage> sentThenClaim(OutgoingMessage message);

    /**
     * The mail server has it not.
     *
     * @param code why
     * @param permanent whether trying again cannot help
     */
    void failed(OutgoingMessage message, String code, boolean permanent);
}
