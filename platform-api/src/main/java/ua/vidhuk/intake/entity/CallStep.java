package ua.vidhuk.intake.entity;

import java.util.Arrays;
import java.util.Optional;
import ua.vidhuk.persistence.control.EnumWord;

/** What can happen to a call, in the words of the exchange's events. */
public enum CallStep {
    RINGING,
    ANSWERED,
    ENDED,
    RECORDED;

    public String word() {
        return EnumWord.of(this);
    }

    public static Optional<CallStep> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
