package ua.vidhuk.messaging.control;

import java.util.Optional;

/** Where people's answers to letters of the thread's tenant go. */
@FunctionalInterface
public interface ReplyAddress {

    /** Empty when nobody would read them. */
    Optional<String> find();
}
