package ua.vidhuk.messaging.control;

import java.util.List;
import ua.vidhuk.messaging.entity.OutgoingMessage;

/** The short transactions around the sending; each method is one of its own, bound to the thread's tenant. */
public interface MessageQueue {

    /** Takes on some that are due; no other node takes them while this one may be sending. */
    List<OutgoingMessage> claim();

    /** The mail server has it. */
    void sent(OutgoingMessage message);

    /**
     * The mail server has it not.
     *
     * @param code why
     * @param permanent whether trying again cannot help
     */
    void failed(OutgoingMessage message, String code, boolean permanent);
}
