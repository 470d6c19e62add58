package ua.vidhuk.appeals.entity;

import ua.vidhuk.persistence.control.EnumWord;

/** How far a question is on its way to another tenant. */
public enum TransferState {
    /** On its way. */
    SENT,
    /** Registered there. */
    RECEIVED,
    /** Sent back with a reason, and on its way. */
    RETURNED,
    /** Open again where it came from. */
    TAKEN_BACK;

    public String word() {
        return EnumWord.of(this);
    }
}
