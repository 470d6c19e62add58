package ua.vidhuk.intake.entity;

import ua.vidhuk.persistence.control.EnumWord;

/** What became of something that a source sent. */
public enum DeliveryState {
    REGISTERED,
    /** It waits for somebody of the staff. */
    DRAFT,
    /** Somebody of the staff decided that nothing is registered of it. */
    DISMISSED,
    /** Nothing could be kept of it: it did not say what the source calls it. */
    REFUSED;

    public String word() {
        return EnumWord.of(this);
    }
}
